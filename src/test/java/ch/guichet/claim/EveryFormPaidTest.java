package ch.guichet.claim;

import static ch.guichet.db.Tables.RATE;
import static ch.guichet.db.Tables.RATE_REVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.TestClock;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Chf;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Line;
import ch.guichet.rates.MigratedRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** What every form pays and keeps, whatever is sent to it and whatever becomes of the rates. */
@WholeCounter
class EveryFormPaidTest {

    private static final LocalDate TODAY = Examples.occasion().today();
    /** After the last day of any example. */
    private static final LocalDate LATER = LocalDate.of(2025, 10, 1);

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

    private final NewAccount account = NewAccounts.minor();
    private Authentication lea;

    static List<ClaimForm<?>> forms() {
        return ClaimForms.ALL;
    }

    static List<ClaimForm<?>> formsThatDependOnAnswers() {
        return ClaimForms.ALL.stream()
                .<ClaimForm<?>>map(form -> form)
                .filter(form -> !Forgeries.of(form).isEmpty())
                .toList();
    }

    @BeforeEach
    void somebody_signs_in() {
        clock.set(TODAY.atTime(10, 0));
        lea = signing.open(account);
        signing.become(lea);
    }

    @AfterEach
    void leave() {
        signing.leave();
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("formsThatDependOnAnswers")
    <C extends Record> void what_is_not_asked_is_neither_paid_nor_kept(ClaimForm<C> form) {
        for (var forged : Forgeries.of(form)) {
            var honest = form.definition().prune(forged);
            var asked = latest(examples.send(form, honest));
            var sent = latest(examples.send(form, forged));

            assertThat(sent.content()).isEqualTo(honest);
            assertThat(sent.lines()).isEqualTo(asked.lines());
            assertThat(sent.total())
                    .isEqualTo(form.calculation(honest, Examples.occasion()).total());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void a_correction_is_paid_at_the_rates_of_its_own_days(ClaimForm<C> form) {
        var number = examples.send(form, Examples.full(form));
        var before = claims.find(number).orElseThrow();
        try {
            MigratedRates.codes().forEach(this::raiseLater);
            publish();
            assertThat(claims.find(number)).contains(before);

            askForCorrection(number);
            clock.set(LATER.plusDays(1).atTime(10, 0));
            signing.become(signing.whole(account.email().address()));
            examples.correct(number, form, Examples.full(form));

            var after = claims.find(number).orElseThrow();
            assertThat(after.revisions()).hasSize(2).first().isEqualTo(before.latest());
            assertThat(after.latest().lines()).isEqualTo(before.latest().lines());
        } finally {
            sql.deleteFrom(RATE).where(RATE.VALID_FROM.eq(LATER)).execute();
            publish();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void a_rate_that_is_mended_changes_no_claim_before_it_is_corrected(ClaimForm<C> form) {
        var number = examples.send(form, Examples.full(form));
        var before = claims.find(number).orElseThrow();
        try {
            sql.update(RATE).set(RATE.AMOUNT, RATE.AMOUNT.times(2)).execute();
            publish();
            assertThat(claims.find(number)).contains(before);

            askForCorrection(number);
            examples.correct(number, form, Examples.full(form));

            var after = claims.find(number).orElseThrow();
            assertThat(after.revisions()).first().isEqualTo(before.latest());
            assertThat(rates(after.latest()))
                    .isEqualTo(rates(before.latest()).stream()
                            .map(rate -> rate.multiply(BigDecimal.TWO))
                            .toList());
        } finally {
            sql.update(RATE).set(RATE.AMOUNT, RATE.AMOUNT.div(2)).execute();
            publish();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void who_accepts_fixes_each_amount_left_to_the_office_and_no_other(ClaimForm<C> form) {
        var number = examples.send(form, Examples.full(form));
        var lines = latest(number).lines();
        var right = new TreeMap<Integer, Chf>();
        for (var place = 1; place <= lines.size(); place++) {
            if (lines.get(place - 1).isOpen()) {
                right.put(place, Chf.of("12.35"));
            }
        }
        signing.become(signing.open(NewAccounts.reviewer()));

        for (var wrong : wrong(right, lines.size())) {
            assertThatThrownBy(() -> claims.accept(number, 1, wrong)).isInstanceOf(IllegalArgumentException.class);
            assertThat(claims.review(number).orElseThrow().claim().status()).isEqualTo(ClaimStatus.IN_REVIEW);
        }
        assertThat(claims.accept(number, 1, right)).isEqualTo(new Decided.Done());

        var accepted = claims.review(number).orElseThrow();
        var paid = accepted.latest().lines();
        assertThat(paid).noneMatch(Line::isOpen);
        right.forEach(
                (place, amount) -> assertThat(paid.get(place - 1).amount()).isEqualTo(amount));
        assertThat(accepted.claim().total()).isEqualTo(accepted.latest().total());
    }

    /** One too few, one too many, one below and one above what can be paid. */
    private static List<Map<Integer, Chf>> wrong(Map<Integer, Chf> right, int lines) {
        var wrong = new ArrayList<Map<Integer, Chf>>();
        for (var place = 1; place <= lines + 1; place++) {
            var other = new TreeMap<>(right);
            if (other.remove(place) == null) {
                other.put(place, Chf.ZERO);
            } else {
                wrong.add(with(right, place, Chf.of("-0.01")));
                wrong.add(with(right, place, OpenLines.HIGHEST.plus(Chf.of("0.01"))));
            }
            wrong.add(other);
        }
        return wrong;
    }

    private static Map<Integer, Chf> with(Map<Integer, Chf> amounts, int place, Chf amount) {
        var other = new TreeMap<>(amounts);
        other.put(place, amount);
        return other;
    }

    private void askForCorrection(ClaimNumber number) {
        signing.become(signing.open(NewAccounts.reviewer()));
        assertThat(claims.decide(number, 1, ClaimAction.ASK_CORRECTION, "Merci de vérifier."))
                .isEqualTo(new Decided.Done());
        signing.become(lea);
    }

    private void raiseLater(String code) {
        var last = sql.selectFrom(RATE)
                .where(RATE.RATE_CODE.eq(code))
                .orderBy(RATE.VALID_FROM.desc())
                .limit(1)
                .fetchSingle();
        sql.insertInto(RATE)
                .set(RATE.RATE_CODE, code)
                .set(RATE.VALID_FROM, LATER)
                .set(RATE.AMOUNT, new BigDecimal("999.00"))
                .set(RATE.UNIT, last.get(RATE.UNIT))
                .set(RATE.LEGAL_BASIS, last.get(RATE.LEGAL_BASIS))
                .set(RATE.SOURCE_NOTE, last.get(RATE.SOURCE_NOTE))
                .set(RATE.MARK, last.get(RATE.MARK))
                .execute();
    }

    private void publish() {
        sql.update(RATE_REVISION)
                .set(RATE_REVISION.REVISION, RATE_REVISION.REVISION.plus(1))
                .execute();
    }

    private Revision latest(ClaimNumber number) {
        return claims.find(number).orElseThrow().latest();
    }

    /** Those of the rate tables; neither what a person's decision says nor a limit of the catalogue. */
    private static List<BigDecimal> rates(Revision revision) {
        var rates = new ArrayList<BigDecimal>();
        for (var line : revision.lines()) {
            var price = line.price();
            if (price != null && MigratedRates.codes().contains(line.code())) {
                rates.add(price.amount().amount());
            }
        }
        return rates;
    }
}
