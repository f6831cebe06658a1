package ch.guichet.claimform.helplessness;

import static ch.guichet.claimform.helplessness.Stays.APRIL;
import static ch.guichet.claimform.helplessness.Stays.atHome;
import static ch.guichet.claimform.helplessness.Stays.claim;
import static ch.guichet.claimform.helplessness.Stays.inHome;
import static ch.guichet.claimform.helplessness.Stays.inHospital;
import static ch.guichet.claimform.helplessness.Stays.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Draft;
import ch.guichet.form.Line;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Proof;
import ch.guichet.rates.MigratedRates;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class HelplessnessFormTest {

    private static final HelplessnessForm FORM = new HelplessnessForm();

    @Test
    void lines_split_where_an_entry_crosses_a_change_of_rate() {
        var newYear = LocalDate.of(2025, 1, 1);

        assertThat(lines(claim(atHome("a", newYear.minusDays(2), newYear.plusDays(1)))))
                .extracting(line -> line.path() + " " + line.code() + " " + line.amount() + " " + line.legalBasis())
                .containsExactly(
                        "stays/a API_MOYEN 81.70 LAI art. 42ter al. 1",
                        "stays/a API_MOYEN 42.00 LAI art. 42ter al. 1",
                        "stays/a SSI_6H 114.30 LAI art. 42ter al. 3",
                        "stays/a SSI_6H 58.80 LAI art. 42ter al. 3");
    }

    @Test
    void nothing_is_counted_before_the_place_is_known() {
        assertThat(lines(claim(atHome("a", APRIL, APRIL.plusDays(1))).answer(of("a", "place"), null)))
                .isEmpty();
        assertThat(lines(claim(inHome("a", APRIL, APRIL.plusDays(1), Payer.FAMILY))
                        .answer(of("a", "payer"), null)))
                .isEmpty();
    }

    @Test
    void a_home_paid_by_the_family_is_left_to_the_office_since_2021() {
        var reform = LocalDate.of(2021, 1, 1);
        var draft = claim(inHome("a", reform.minusDays(1), reform.plusDays(2), Payer.FAMILY));

        assertThat(lines(draft))
                .extracting(line -> line.code() + " " + line.state() + " " + line.quantity() + " " + line.legalBasis())
                .containsExactly(
                        "HOME_BEFORE_2021 NOT_DUE 1 LAI art. 42bis al. 4",
                        "HOME_API LEFT_TO_OFFICE 2 RAI art. 35bis al. 2ter",
                        "HOME_SSI LEFT_TO_OFFICE 2 RAI art. 36 al. 2");
        assertThat(lines(draft.answer(of("a", "supplement"), Supplement.NONE)))
                .extracting(Line::code)
                .containsExactly("HOME_BEFORE_2021", "HOME_API");
        assertThat(FORM.calculation(draft.content(), occasion()).total()).isEqualTo(Chf.ZERO);
    }

    @Test
    void the_period_is_the_accounting_period() {
        assertThat(FORM.period(
                        claim(atHome("b", APRIL.plusDays(9), APRIL.plusDays(10)), atHome("a", APRIL, APRIL.plusDays(3)))
                                .content()))
                .contains(new Period(APRIL, LocalDate.of(2024, 6, 30)));
    }

    @Test
    void attestations_and_bills_are_to_be_joined() {
        var stays = claim(
                inHospital("a", APRIL, APRIL.plusDays(3)),
                inHospital("b", APRIL.plusDays(4), APRIL.plusDays(40)),
                inHome("c", APRIL.plusDays(40), APRIL.plusDays(42), Payer.FAMILY),
                inHome("d", APRIL.plusDays(42), APRIL.plusDays(44), Payer.SOCIAL_INSURANCE),
                inHospital("e", LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 4)));

        assertThat(FORM.documents(stays.content()))
                .containsExactly(
                        Proof.of("helplessness.proof.attestationIfAny", new Period(APRIL, APRIL.plusDays(2))),
                        Proof.of("helplessness.proof.attestation", new Period(APRIL.plusDays(4), APRIL.plusDays(39))),
                        Proof.of("helplessness.proof.bill", new Period(APRIL.plusDays(40), APRIL.plusDays(41))));
    }

    @Test
    void a_claim_is_remembered_by_its_nights() {
        assertThat(FORM.marks(claim(
                                atHome("a", APRIL, APRIL.plusDays(2)),
                                inHome("b", APRIL.plusDays(2), APRIL.plusDays(3), Payer.SOCIAL_INSURANCE))
                        .content()))
                .extracting(Mark::kind, Mark::date)
                .containsExactly(night(0), night(1), night(2));
    }

    private static Tuple night(int number) {
        return tuple("helplessness.night", APRIL.plusDays(number));
    }

    private static List<Line> lines(Draft<HelplessnessContent> draft) {
        return FORM.calculation(draft.content(), occasion()).lines();
    }

    private static Occasion occasion() {
        return Occasion.on(LocalDate.of(2025, 1, 31), MigratedRates.book());
    }
}
