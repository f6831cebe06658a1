package ch.guichet.claim;

import ch.guichet.claimform.travel.TravelContent;
import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.form.Draft;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Travel claims of whoever is signed in, through the services behind the pages. */
@TestComponent
public final class TravelClaims {

    private static final TravelForm FORM = new TravelForm();

    private final DraftService drafts;
    private final SubmissionService submissions;

    TravelClaims(DraftService drafts, SubmissionService submissions) {
        this.drafts = drafts;
        this.submissions = submissions;
    }

    /** A new draft with these answers and all its heading, saved. */
    public SavedDraft<TravelContent> draft(TravelContent content) {
        return fill(drafts.start(FORM), content);
    }

    /** The draft that corrects a claim, now with these answers, saved. */
    public SavedDraft<TravelContent> correction(ClaimNumber number, TravelContent content) {
        return fill(drafts.correct(number).orElseThrow(), content);
    }

    @SuppressWarnings("unchecked")
    private SavedDraft<TravelContent> fill(SavedDraft<?> draft, TravelContent content) {
        var travel = (SavedDraft<TravelContent>) draft;
        return drafts.save(travel.with(Draft.of(FORM.definition(), content))
                .with(travel.heading().withDecision(SampleClaims.DECISION, "Transports", false)));
    }

    /** A claim of one car journey of 23 km, sent. */
    public ClaimNumber send() {
        return sent(draft(SampleClaims.travel("23")));
    }

    /** Sends a draft that nothing speaks against. */
    public ClaimNumber sent(SavedDraft<?> draft) {
        if (submissions.send(draft.address(), draft.version(), List.of()) instanceof Outcome.Sent(ClaimNumber number)) {
            return number;
        }
        throw new AssertionError("not sent");
    }
}
