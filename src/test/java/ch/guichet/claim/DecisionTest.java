package ch.guichet.claim;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.AUDIT_ROW;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_EVENT;
import static ch.guichet.db.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.TestClock;
import ch.guichet.Together;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.TestMessages;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.audit.Deed;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

@WholeCounter
class DecisionTest {

    private final String first = UUID.randomUUID() + "@example.ch";

    @Autowired
    ClaimService claims;

    @Autowired
    TravelClaims travel;

    @Autowired
    SigningIn signing;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    private Authentication jane;
    private Authentication officer;
    private Authentication colleague;

    @BeforeEach
    void people_sign_in() {
        clock.reset();
        messages.forget();
        jane = signing.open(NewAccounts.beneficiary());
        officer = signing.open(NewAccounts.reviewer(first));
        colleague = signing.open(NewAccounts.reviewer());
    }

    @AfterEach
    void leave() {
        signing.leave();
    }

    @Test
    void of_two_officers_at_once_one_decides_and_the_other_learns_what_was_decided() {
        for (var round = 0; round < 8; round++) {
            var number = sent();
            var before = sql.fetchCount(OUTBOX);
            var decided = Together.at(List.of(
                    decide(officer, number, ClaimAction.ACCEPT, ""),
                    decide(colleague, number, ClaimAction.REFUSE, "Pas de droit.")));

            assertThat(decided).filteredOn(Decided.Done.class::isInstance).hasSize(1);
            signing.become(officer);
            var dossier = claims.review(number).orElseThrow();
            var winner = decided.getFirst() instanceof Decided.Done ? ClaimAction.ACCEPT : ClaimAction.REFUSE;
            assertThat(dossier.claim().status()).isEqualTo(winner.to());
            assertThat(decided)
                    .filteredOn(Decided.TooLate.class::isInstance)
                    .singleElement()
                    .isEqualTo(new Decided.TooLate(dossier.events().getLast()));
            assertThat(dossier.events()).extracting(ClaimEvent::action).containsExactly(ClaimAction.SEND, winner);
            assertThat(sql.fetchCount(OUTBOX)).isEqualTo(before + 1);
        }
    }

    @Test
    void a_decision_on_a_page_that_is_out_of_date_changes_nothing() throws Exception {
        var number = sent();
        decide(officer, number, ClaimAction.ASK_CORRECTION, "Quel jour ?").call();
        var late = decide(colleague, number, ClaimAction.ACCEPT, "").call();
        assertThat(late)
                .isInstanceOfSatisfying(
                        Decided.TooLate.class,
                        tooLate -> assertThat(tooLate.last().action()).isEqualTo(ClaimAction.ASK_CORRECTION));
        assertThat(rows(number)).containsExactly(Deed.ASK_CORRECTION.name());
    }

    @Test
    void a_decided_claim_is_not_decided_again() throws Exception {
        var number = sent();
        decide(officer, number, ClaimAction.ACCEPT, "").call();
        signing.become(colleague);
        assertThat(claims.decide(number, 2, ClaimAction.REFUSE, "Trop tard.")).isInstanceOf(Decided.TooLate.class);
        assertThat(claims.review(number).orElseThrow().claim().status()).isEqualTo(ClaimStatus.ACCEPTED);
    }

    @Test
    void an_officer_leaves_claims_that_concern_them_to_others() throws Exception {
        var number = sent();
        // somebody entered the insured person under the officer's own account
        var row = sql.fetchSingle(
                        BENEFICIARY,
                        BENEFICIARY.ACCOUNT_ID.eq(
                                sql.select(CLAIM.ACCOUNT_ID).from(CLAIM).where(CLAIM.CLAIM_NUMBER.eq(number.text()))))
                .copy();
        row.setAccountId(sql.fetchValue(ACCOUNT.ID, ACCOUNT.EMAIL.eq(first)));
        row.insert();

        signing.become(officer);
        assertThat(claims.isOwn(claims.review(number).orElseThrow().claim())).isTrue();
        assertThatThrownBy(() -> claims.decide(number, 1, ClaimAction.ACCEPT, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(rows(number)).containsExactly(Deed.READ_CLAIM.name());
        assertThat(decide(colleague, number, ClaimAction.ACCEPT, "").call()).isEqualTo(new Decided.Done());
    }

    @Test
    void a_correction_or_a_refusal_needs_words_and_an_acceptance_has_none() {
        var number = sent();
        signing.become(officer);
        for (var action : List.of(ClaimAction.ASK_CORRECTION, ClaimAction.REFUSE)) {
            for (var message : List.of("", " \n\t ", "\u0000", "x".repeat(ClaimService.LONGEST_MESSAGE + 1))) {
                assertThatThrownBy(() -> claims.decide(number, 1, action, message))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThatThrownBy(() -> claims.decide(number, 1, ClaimAction.ACCEPT, "Bravo"))
                .isInstanceOf(IllegalArgumentException.class);
        for (var action : List.of(ClaimAction.SEND, ClaimAction.CORRECT)) {
            assertThatThrownBy(() -> claims.decide(number, 1, action, "")).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(rows(number)).isEmpty();
    }

    @Test
    void each_read_and_each_decision_of_an_officer_leaves_one_row_and_a_claimants_own_none() {
        var number = sent();
        signing.become(jane);
        claims.find(number);
        claims.list(ClaimSearch.newest(null));
        assertThat(rows(number)).isEmpty();

        signing.become(officer);
        claims.review(number);
        claims.reviewPdf(number, 1);
        claims.reviewPdf(number, 2);
        claims.reviewDocument(number, "AAAAAAAAAAAAAAAAAAAAAA");
        claims.review(new ClaimNumber("2024-999999"));
        claims.decide(number, 1, ClaimAction.ASK_CORRECTION, "Quel jour ?");
        signing.become(jane);
        travel.sent(travel.correction(number, SampleClaims.travel("37")));
        signing.become(colleague);
        assertThat(claims.decide(number, 3, ClaimAction.REFUSE, "Pas de droit."))
                .isEqualTo(new Decided.Done());

        assertThat(rows(number))
                .containsExactly(
                        Deed.READ_CLAIM.name(), Deed.READ_PDF.name(), Deed.ASK_CORRECTION.name(), Deed.REFUSE.name());
        assertThat(sql.fetchCount(CLAIM_EVENT, CLAIM_EVENT.claim().CLAIM_NUMBER.eq(number.text())))
                .isEqualTo(4);
    }

    private ClaimNumber sent() {
        signing.become(jane);
        try {
            return travel.send();
        } finally {
            signing.leave();
        }
    }

    private Callable<Decided> decide(Authentication who, ClaimNumber number, ClaimAction action, String message) {
        return signing.as(who, () -> claims.decide(number, 1, action, message));
    }

    /** The deeds of all audit rows of a claim, in order. */
    private List<String> rows(ClaimNumber number) {
        return sql.select(AUDIT_ROW.DEED)
                .from(AUDIT_ROW)
                .join(CLAIM)
                .on(CLAIM.ID.eq(AUDIT_ROW.OBJECT_ID), AUDIT_ROW.OBJECT_KIND.eq("CLAIM"))
                .where(CLAIM.CLAIM_NUMBER.eq(number.text()))
                .orderBy(AUDIT_ROW.ID)
                .fetch(AUDIT_ROW.DEED);
    }
}
