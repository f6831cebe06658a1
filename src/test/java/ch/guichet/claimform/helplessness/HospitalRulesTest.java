package ch.guichet.claimform.helplessness;

import static ch.guichet.claimform.helplessness.Stays.APRIL;
import static ch.guichet.claimform.helplessness.Stays.attested;
import static ch.guichet.claimform.helplessness.Stays.claim;
import static ch.guichet.claimform.helplessness.Stays.inHospital;
import static ch.guichet.claimform.helplessness.Stays.of;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.form.Draft;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.rates.MigratedRates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HospitalRulesTest {

    private static final HelplessnessForm FORM = new HelplessnessForm();
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final Problem UNSAID =
            Problem.error(of("a", "attestation"), "helplessness.stay.attestation.required");

    @ParameterizedTest
    @CsvSource({
        "2024-04-02, 2024-05-02, false, thirty nights",
        "2024-04-02, 2024-05-03, true, one more",
        "2024-02-01, 2024-03-01, true, all of February",
        "2024-02-02, 2024-03-01, false, not its first night",
        "2024-02-01, 2024-02-29, false, not its last night",
        "2020-11-20, 2021-01-01, false, ended in 2020",
        "2020-11-20, 2021-01-02, true, reaches into 2021"
    })
    void a_long_stay_needs_the_attestation(LocalDate start, LocalDate end, boolean needed, String why) {
        var question = Stay.FORM.question("attestation").orElseThrow();

        assertThat(question.isAsked(inHospital("a", start, end))).as(why).isEqualTo(needed);
        assertThat(HospitalStay.of(List.of(inHospital("a", start, end))))
                .singleElement()
                .returns(needed, HospitalStay::needsAttestation);
        assertThat(question.isAsked(Stays.atHome("a", start, end))).isFalse();
    }

    @Test
    void the_attestation_is_said_to_be_there_and_attached() {
        var long31 = inHospital("a", APRIL, MAY.plusDays(1));

        assertThat(check(claim(long31), 0)).containsExactly(UNSAID, unproven("a", 1, 0));
        assertThat(check(claim(long31), 1)).containsExactly(UNSAID);
        assertThat(check(claim(attested(long31)), 0)).containsExactly(unproven("a", 1, 0));
        assertThat(check(claim(attested(long31)), 1)).isEmpty();
    }

    @Test
    void each_long_stay_needs_a_document() {
        var draft = claim(
                attested(inHospital("b", JUNE.minusDays(15), JUNE.plusDays(25))),
                attested(inHospital("a", APRIL, MAY)));

        assertThat(check(draft, 2)).isEmpty();
        assertThat(check(draft, 1)).containsExactly(unproven("b", 2, 1));
        assertThat(check(draft, 0)).containsExactly(unproven("a", 2, 0), unproven("b", 2, 0));
    }

    @Test
    void entries_that_touch_are_one_stay() {
        var draft = claim(inHospital("b", MAY, MAY.plusDays(11)), inHospital("a", APRIL.plusDays(9), MAY));

        assertThat(check(draft, 0)).containsExactly(unproven("b", 1, 0));
        assertThat(check(draft, 1)).isEmpty();
        assertThat(check(draft.answer(of("b", "start"), MAY.plusDays(1)), 0)).isEmpty();
        assertThat(check(draft.answer(of("b", "place"), Place.DOMICILE), 0)).isEmpty();
    }

    private static Problem unproven(String row, int needed, int documents) {
        return Problem.error(of(row, "place"), "helplessness.stays.attestation", needed, documents);
    }

    private static List<Problem> check(Draft<HelplessnessContent> draft, int documents) {
        return FORM.check(
                draft.answer(Path.of("from"), APRIL),
                new Occasion(
                        LocalDate.of(2024, 7, 31),
                        MigratedRates.book(),
                        Catalogue.EMPTY,
                        null,
                        null,
                        null,
                        documents,
                        List.of()));
    }
}
