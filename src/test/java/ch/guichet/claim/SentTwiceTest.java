package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM_MARK;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Problem;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** Whoever claims the same thing again is told which claim was the first. */
@WholeCounter
class SentTwiceTest {

    @Autowired
    ExampleClaims examples;

    @Autowired
    ClaimService claims;

    @Autowired
    SigningIn signing;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    private Authentication lea;

    static List<ClaimForm<?>> forms() {
        return ClaimForms.ALL.stream()
                .<ClaimForm<?>>map(form -> form)
                .filter(form -> !form.compares().isEmpty())
                .toList();
    }

    /** All tests claim for one person, as if it were the first time. */
    @BeforeEach
    void somebody_signs_in() {
        sql.deleteFrom(CLAIM_MARK).execute();
        clock.set(Examples.occasion().today().atTime(10, 0));
        lea = signing.open(NewAccounts.minor());
        signing.become(lea);
    }

    @AfterEach
    void leave() {
        signing.leave();
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void the_first_claim_is_named_and_what_was_confirmed_is_kept_with_the_second(ClaimForm<C> form) {
        var first = examples.send(form, Examples.full(form));
        var again = examples.draft(form, Examples.full(form));
        var warnings = examples.warnings(again);

        assertThat(named(warnings)).contains(first.text());
        var second = examples.confirm(again);
        assertThat(claims.find(second).orElseThrow().latest().confirmed())
                .containsExactlyInAnyOrderElementsOf(warnings);
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void a_correction_is_not_compared_with_the_claim_it_corrects(ClaimForm<C> form) {
        var number = examples.send(form, Examples.full(form));
        decide(number, ClaimAction.ASK_CORRECTION);
        examples.correct(number, form, Examples.full(form));

        assertThat(named(claims.find(number).orElseThrow().latest().confirmed()))
                .doesNotContain(number.text());
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void a_refused_claim_does_not_count(ClaimForm<C> form) {
        var first = examples.send(form, Examples.full(form));
        decide(first, ClaimAction.REFUSE);
        var second = examples.send(form, Examples.full(form));

        assertThat(named(claims.find(second).orElseThrow().latest().confirmed()))
                .doesNotContain(first.text());
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void a_claim_from_another_account_for_the_same_person_stays_between_it_and_the_office(
            ClaimForm<C> form) {
        var first = examples.send(form, Examples.full(form));
        signing.become(signing.open(NewAccounts.minor()));
        var second = examples.send(form, Examples.full(form));

        assertThat(named(claims.find(second).orElseThrow().latest().confirmed()))
                .doesNotContain(first.text());

        signing.become(signing.open(NewAccounts.reviewer()));
        assertThat(claims.review(second).orElseThrow().doubles()).contains(first);
        assertThat(claims.review(first).orElseThrow().doubles()).contains(second);
    }

    private void decide(ClaimNumber number, ClaimAction action) {
        signing.become(signing.open(NewAccounts.reviewer()));
        assertThat(claims.decide(number, 1, action, "Merci de vérifier.")).isEqualTo(new Decided.Done());
        signing.become(lea);
    }

    private static List<Object> named(List<Problem> warnings) {
        return warnings.stream()
                .flatMap(warning -> warning.arguments().stream())
                .toList();
    }
}
