package ch.guichet.demo;

import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.Decided;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.Outcome;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claim.SubmissionService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What claimants and officers do with a claim, through the services the pages use; as whoever is signed in. */
@Component
@ConditionalOnBooleanProperty("guichet.demo")
class SampleClaims {

    private final BeneficiaryService beneficiaries;
    private final DraftService drafts;
    private final SubmissionService submissions;
    private final ClaimService claims;

    SampleClaims(
            BeneficiaryService beneficiaries, DraftService drafts, SubmissionService submissions, ClaimService claims) {
        this.beneficiaries = beneficiaries;
        this.drafts = drafts;
        this.submissions = submissions;
        this.claims = claims;
    }

    /** A form begun for somebody, on the decision saved for them. */
    SavedDraft<?> begin(Beneficiary beneficiary, Sheet sheet) {
        return drafts.save(fill(drafts.start(sheet.form()), beneficiary, sheet));
    }

    ClaimNumber send(Beneficiary beneficiary, Sheet sheet) {
        return send(begin(beneficiary, sheet));
    }

    /** @param document what is attached, one of the files among the samples */
    ClaimNumber send(Beneficiary beneficiary, Sheet sheet, String document) {
        return send(attach(begin(beneficiary, sheet), document));
    }

    ClaimNumber correct(ClaimNumber number, Beneficiary beneficiary, Sheet sheet, String document) {
        var correction = drafts.correct(number).orElseThrow();
        return send(attach(drafts.save(fill(correction, beneficiary, sheet)), document));
    }

    void decide(ClaimNumber number, ClaimAction action, String message) {
        var seen = claims.review(number).orElseThrow().claim();
        if (!(claims.decide(number, seen.version(), action, message) instanceof Decided.Done)) {
            throw new IllegalStateException(action + " comes too late for " + number);
        }
    }

    private <C extends Record> SavedDraft<C> fill(SavedDraft<C> draft, Beneficiary beneficiary, Sheet sheet) {
        var decision = beneficiaries.decisions(beneficiary.id()).getFirst();
        return draft.with(draft.heading()
                        .withBeneficiary(beneficiary.id())
                        .withDecision(decision.number().characters(), decision.description(), false))
                .with(sheet.fill(draft.form().definition()));
    }

    private <C extends Record> SavedDraft<C> attach(SavedDraft<C> draft, String document) {
        try (var paper = Objects.requireNonNull(SampleClaims.class.getResourceAsStream("/demo/" + document))) {
            var file = drafts.receive(document, paper).orElseThrow();
            return drafts.attach(draft, file).orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ClaimNumber send(SavedDraft<?> draft) {
        var outcome = submissions.send(draft.address(), draft.version(), List.of());
        if (outcome instanceof Outcome.Sent(ClaimNumber number)) {
            return number;
        }
        throw new IllegalStateException("a sample claim is not taken: " + outcome);
    }
}
