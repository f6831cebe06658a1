package ch.guichet.claimform.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.common.Term;
import ch.guichet.form.Draft;
import ch.guichet.form.Earlier;
import ch.guichet.form.Line;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.form.Proof;
import ch.guichet.form.RowId;
import ch.guichet.rates.MigratedRates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingRulesTest {

    private static final HearingForm FORM = new HearingForm();
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate ADULT = LocalDate.of(1980, 1, 31);
    private static final LocalDate CHILD = LocalDate.of(2012, 2, 29);
    private static final RowId ROW = new RowId("row");

    @Test
    void at_least_one_section_is_opened() {
        assertThat(keys(claim(), occasion(ADULT))).containsExactly(" hearing.nothing");
        assertThat(keys(claim(batteries(2024, 2024)), occasion(ADULT))).isEmpty();
    }

    @Test
    void everything_of_an_entry_is_asked_for() {
        var blank = new HearingContent(
                List.of(Device.FORM.blank()),
                List.of(Repair.FORM.blank()),
                List.of(Batteries.FORM.blank()),
                List.of(ImplantService.FORM.blank()),
                List.of(Hardship.FORM.blank()));

        assertThat(FORM.check(Draft.of(HearingContent.FORM, blank), occasion(ADULT)))
                .extracting(problem -> problem.path().last())
                .containsExactly(
                        "date",
                        "apparatus",
                        "ears",
                        "delivery",
                        "date",
                        "apparatus",
                        "firstYear",
                        "lastYear",
                        "apparatus",
                        "ears",
                        "date",
                        "ears",
                        "date",
                        "ears",
                        "cost",
                        "reason");
    }

    @ParameterizedTest
    @CsvSource({"2018-06-03, false", "2018-06-04, true", "2024-06-03, true", "2030-06-02, true", "2030-06-03, false"})
    void a_second_hearing_aid_within_six_years_is_confirmed(LocalDate before, boolean warned) {
        var earlier = new Earlier(new Mark(Device.MARK, "HEARING_AID", before), "2024-000815");

        assertThat(FORM.check(claim(device(DAY, Apparatus.HEARING_AID)), occasion(ADULT, 1, earlier)))
                .isEqualTo(
                        warned
                                ? List.of(warning(
                                        "devices/row/apparatus",
                                        "hearing.device.apparatus.again",
                                        "2024-000815",
                                        before))
                                : List.of());
    }

    @Test
    void implants_and_devices_of_children_have_no_term() {
        var earlier = new Earlier(new Mark(Device.MARK, "HEARING_AID", DAY.minusYears(1)), "2024-000815");

        assertThat(keys(claim(device(DAY, Apparatus.COCHLEAR_IMPLANT)), occasion(ADULT, 1, earlier)))
                .isEmpty();
        assertThat(keys(claim(device(DAY, Apparatus.HEARING_AID)), occasion(CHILD, 0, earlier)))
                .containsExactly("devices/row/apparatus hearing.device.apparatus.child");
    }

    @Test
    void the_acoustician_bills_the_hearing_aid_of_a_child() {
        assertThat(lines(claim(device(DAY, Apparatus.HEARING_AID)), CHILD))
                .extracting(Line::code, Line::state, Line::amount)
                .containsExactly(tuple("DEVICE_OF_CHILD", Line.State.NOT_DUE, Chf.ZERO));
        assertThat(lines(claim(device(DAY, Apparatus.COCHLEAR_IMPLANT)), CHILD))
                .extracting(Line::code, Line::state)
                .containsExactly(tuple("IMPLANT_DEVICE", Line.State.LEFT_TO_OFFICE));
    }

    @Test
    void what_depends_on_age_is_not_computed_for_nobody() {
        assertThat(lines(claim(device(DAY, Apparatus.HEARING_AID)), null)).isEmpty();
        assertThat(lines(claim(batteries(2024, 2024)), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-01-10, false", "2023-09-10, false", "2023-09-11, true", "2024-09-10, true"})
    void a_repair_in_the_first_year_is_confirmed(LocalDate delivery, boolean warned) {
        var date = LocalDate.of(2024, 9, 10);
        var repair = new Repair(ROW, delivery, date, Apparatus.HEARING_AID, Damage.ELECTRONIC);

        assertThat(keys(claim(repair), occasion(ADULT)))
                .isEqualTo(warned ? List.of("repairs/row/date hearing.repair.date.early") : List.of());
        assertThat(lines(claim(repair), ADULT)).extracting(Line::amount).containsExactly(Chf.of("200.00"));
    }

    @Test
    void what_was_broken_is_asked_of_a_hearing_aid_only() {
        var repair = new Repair(ROW, DAY.minusYears(2), DAY, Apparatus.COCHLEAR_IMPLANT, Damage.ELECTRONIC);

        assertThat(lines(claim(repair), ADULT))
                .extracting(Line::code, Line::state)
                .containsExactly(tuple("IMPLANT_REPAIR", Line.State.LEFT_TO_OFFICE));
        assertThat(HearingContent.FORM
                        .prune(claim(repair).content())
                        .repairs()
                        .getFirst()
                        .damage())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"2022, false", "2023, true", "2024, true", "2025, false"})
    void batteries_are_claimed_once_a_year(int year, boolean warned) {
        var earlier = new Earlier(new Mark(Batteries.MARK, "HEARING_AID", LocalDate.of(year, 1, 1)), "2024-000815");

        assertThat(FORM.check(claim(batteries(2023, 2024)), occasion(ADULT, 0, earlier)))
                .isEqualTo(
                        warned
                                ? List.of(warning(
                                        "batteries/row/apparatus",
                                        "hearing.battery.apparatus.again",
                                        "2024-000815",
                                        String.valueOf(year)))
                                : List.of());
    }

    @Test
    void batteries_of_an_implant_are_others() {
        var earlier =
                new Earlier(new Mark(Batteries.MARK, "COCHLEAR_IMPLANT", LocalDate.of(2024, 1, 1)), "2024-000815");

        assertThat(keys(claim(batteries(2024, 2024)), occasion(ADULT, 0, earlier)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2006-01-01, false, BATTERY_BIN",
        "2006-01-02, true, CHILD_BATTERY_BIN",
        "2006-12-31, true, CHILD_BATTERY_BIN",
        "2007-01-01, false, CHILD_BATTERY_BIN"
    })
    void the_year_of_coming_of_age_is_confirmed(LocalDate birthDate, boolean warned, String code) {
        var batteries = claim(batteries(2024, 2024));

        assertThat(keys(batteries, occasion(birthDate)))
                .isEqualTo(warned ? List.of("batteries/row/apparatus hearing.battery.apparatus.ofAge") : List.of());
        assertThat(lines(batteries, birthDate)).extracting(Line::code).containsExactly(code);
    }

    @Test
    void a_year_without_a_known_flat_rate_is_named() {
        assertThat(FORM.check(claim(batteries(2019, 2020)), occasion(CHILD)))
                .containsExactly(Problem.error(
                        Path.of("batteries/row"),
                        "form.rate.missing",
                        new Term("rate.CHILD_BATTERY_BIN"),
                        LocalDate.of(2019, 1, 1)));
    }

    @Test
    void years_at_one_flat_rate_are_one_line() {
        assertThat(lines(claim(batteries(2022, 2024)), ADULT))
                .extracting(Line::code, line -> line.quantity().intValueExact(), Line::amount, Line::period)
                .containsExactly(tuple(
                        "BATTERY_BIN",
                        3,
                        Chf.of("240.00"),
                        new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31))));
    }

    @Test
    void a_mistyped_year_pays_nothing() {
        assertThat(lines(claim(batteries(24, 2024)), ADULT)).isEmpty();
        assertThat(lines(claim(batteries(2024, 2023)), ADULT)).isEmpty();
    }

    @Test
    void only_batteries_are_paid_without_a_document() {
        var service = new ImplantService(ROW, DAY, Ears.MONAURAL);
        var hardship = new Hardship(ROW, DAY, Ears.MONAURAL, Chf.of("2000.00"), "Travail");
        var repair = new Repair(ROW, DAY.minusYears(2), DAY, Apparatus.HEARING_AID, Damage.OTHER);

        assertThat(List.of(service, hardship, repair, device(DAY, Apparatus.HEARING_AID)))
                .allSatisfy(benefit -> {
                    assertThat(keys(claim(benefit), occasion(ADULT, 0))).containsExactly(" hearing.undocumented");
                    assertThat(keys(claim(benefit), occasion(ADULT, 1))).isEmpty();
                });
        assertThat(keys(claim(batteries(2024, 2024)), occasion(ADULT, 0))).isEmpty();
    }

    @Test
    void nothing_is_to_be_joined_for_the_hearing_aid_of_a_child() {
        var content = claim(device(DAY, Apparatus.HEARING_AID)).content();

        assertThat(FORM.documents(content, occasion(CHILD))).isEmpty();
        assertThat(FORM.documents(content, occasion(ADULT))).isEqualTo(FORM.documents(content));
    }

    @Test
    void each_benefit_calls_for_its_document_once() {
        var content = new HearingContent(
                List.of(device(DAY, Apparatus.HEARING_AID), device(DAY, Apparatus.COCHLEAR_IMPLANT)),
                List.of(new Repair(ROW, null, DAY, null, null)),
                List.of(batteries(2024, 2024)),
                List.of(new ImplantService(ROW, DAY, null)),
                List.of(new Hardship(ROW, DAY, null, null, null)));

        assertThat(FORM.documents(content))
                .extracting(Proof::key)
                .containsExactly(
                        "hearing.proof.device",
                        "hearing.proof.repair",
                        "hearing.proof.service",
                        "hearing.proof.hardship");
    }

    @ParameterizedTest
    @CsvSource({"MONAURAL, 840.00, true", "MONAURAL, 840.05, false", "BINAURAL, 1650.00, true"})
    void a_case_of_hardship_costs_more_than_the_flat_rate(Ears ears, String cost, boolean warned) {
        var hardship = claim(new Hardship(ROW, DAY, ears, Chf.of(cost), "Travail"));

        assertThat(keys(hardship, occasion(ADULT)))
                .isEqualTo(warned ? List.of("hardships/row/cost hearing.hardship.cost.low") : List.of());
        assertThat(keys(hardship, occasion(CHILD))).isEmpty();
        assertThat(lines(hardship, ADULT))
                .extracting(Line::code, Line::state, Line::amount)
                .containsExactly(tuple("HARDSHIP", Line.State.LEFT_TO_OFFICE, Chf.ZERO));
    }

    @Test
    void a_claim_is_remembered_by_its_hearing_aids_and_the_years_of_its_batteries() {
        var content = new HearingContent(
                List.of(device(DAY, Apparatus.HEARING_AID), device(DAY, Apparatus.COCHLEAR_IMPLANT)),
                List.of(),
                List.of(batteries(2023, 2024), batteries(2024, 2024)),
                List.of(),
                List.of());

        assertThat(FORM.marks(content))
                .containsExactly(
                        new Mark("hearing.device", "HEARING_AID", DAY),
                        new Mark("hearing.batteries", "HEARING_AID", LocalDate.of(2023, 1, 1)),
                        new Mark("hearing.batteries", "HEARING_AID", LocalDate.of(2024, 1, 1)));
        assertThat(FORM.compares()).containsExactlyInAnyOrder("hearing.device", "hearing.batteries");
    }

    @Test
    void the_period_reaches_over_all_sections() {
        var content = new HearingContent(
                List.of(device(DAY, Apparatus.HEARING_AID)),
                List.of(),
                List.of(batteries(2022, 2023)),
                List.of(),
                List.of());

        assertThat(FORM.period(content)).contains(new Period(LocalDate.of(2022, 1, 1), DAY));
    }

    private static Device device(LocalDate date, Apparatus apparatus) {
        return new Device(ROW, date, apparatus, Ears.BINAURAL);
    }

    private static Batteries batteries(int firstYear, int lastYear) {
        return new Batteries(ROW, firstYear, lastYear, Apparatus.HEARING_AID, Ears.BINAURAL);
    }

    private static Draft<HearingContent> claim(Benefit... benefits) {
        return Draft.of(
                HearingContent.FORM,
                new HearingContent(
                        of(Device.class, benefits),
                        of(Repair.class, benefits),
                        of(Batteries.class, benefits),
                        of(ImplantService.class, benefits),
                        of(Hardship.class, benefits)));
    }

    private static <B extends Benefit> List<B> of(Class<B> type, Benefit... benefits) {
        return List.of(benefits).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Line> lines(Draft<HearingContent> claim, @Nullable LocalDate birthDate) {
        return FORM.calculation(claim.content(), occasion(birthDate)).lines();
    }

    private static List<String> keys(Draft<HearingContent> claim, Occasion occasion) {
        return FORM.check(claim, occasion).stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }

    private static Problem warning(String path, String key, Object... arguments) {
        return new Problem(Path.of(path), key, List.of(arguments), Problem.Gravity.CONFIRM);
    }

    private static Occasion occasion(@Nullable LocalDate birthDate) {
        return occasion(birthDate, 1);
    }

    private static Occasion occasion(@Nullable LocalDate birthDate, int documents, Earlier... earlier) {
        return new Occasion(
                TODAY, MigratedRates.book(), Catalogue.EMPTY, birthDate, null, null, documents, List.of(earlier));
    }
}
