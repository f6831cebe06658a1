package ch.guichet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Claims of any form for whoever is signed in, through the services behind the pages. */
@TestComponent
public final class ExampleClaims {

    private final DraftService drafts;
    private final SubmissionService submissions;

    ExampleClaims(DraftService drafts, SubmissionService submissions) {
        this.drafts = drafts;
        this.submissions = submissions;
    }

    /** A claim with these answers, sent. */
    public <C extends Record> ClaimNumber send(ClaimForm<C> form, C content) {
        return confirm(draft(form, content));
    }

    /** A correction with these answers, sent. */
    public <C extends Record> ClaimNumber correct(ClaimNumber number, ClaimForm<C> form, C content) {
        return confirm(correction(number, form, content));
    }

    /** A new draft with these answers and all its heading, saved. */
    public <C extends Record> SavedDraft<C> draft(ClaimForm<C> form, C content) {
        return filled(drafts.start(form), form, content);
    }

    /** The draft that corrects a claim, now with these answers, saved. */
    public <C extends Record> SavedDraft<C> correction(ClaimNumber number, ClaimForm<C> form, C content) {
        return filled(drafts.correct(number).orElseThrow(), form, content);
    }

    /** What is to be confirmed before the draft can be sent; nothing else may be wrong with it. */
    public List<Problem> warnings(SavedDraft<?> draft) {
        return switch (submissions.send(draft.address(), draft.version(), List.of())) {
            case Outcome.Refused(List<Problem> problems) -> {
                assertThat(problems).noneMatch(Problem::isError);
                yield problems;
            }
            case Outcome.Sent sent -> throw new AssertionError("nothing to confirm: " + sent);
            case Outcome.Stale stale -> throw new AssertionError("changed elsewhere");
        };
    }

    /** Sends a draft and confirms what there is to confirm. */
    public ClaimNumber confirm(SavedDraft<?> draft) {
        return switch (submissions.send(draft.address(), draft.version(), List.of())) {
            case Outcome.Sent(ClaimNumber number) -> number;
            case Outcome.Refused(List<Problem> problems) -> confirmed(draft, problems);
            case Outcome.Stale stale -> throw new AssertionError("changed elsewhere");
        };
    }

    private ClaimNumber confirmed(SavedDraft<?> draft, List<Problem> problems) {
        var outcome = submissions.send(draft.address(), draft.version(), problems);
        assertThat(outcome).isInstanceOf(Outcome.Sent.class);
        return ((Outcome.Sent) outcome).number();
    }

    @SuppressWarnings("unchecked")
    private <C extends Record> SavedDraft<C> filled(SavedDraft<?> begun, ClaimForm<C> form, C content) {
        var draft = (SavedDraft<C>) begun;
        return documented(drafts.save(draft.with(Draft.of(form.definition(), content))
                .with(draft.heading().withDecision(SampleClaims.DECISION, "", false))));
    }

    /** With as many documents as the examples call for. */
    private <C extends Record> SavedDraft<C> documented(SavedDraft<C> draft) {
        try {
            var fuller = draft;
            while (fuller.files().size() < Examples.occasion().documents()) {
                var document = new ByteArrayInputStream("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
                fuller = drafts.attach(
                                fuller, drafts.receive("facture.pdf", document).orElseThrow())
                        .orElseThrow();
            }
            return fuller;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
