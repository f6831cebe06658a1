package ch.guichet.claimform.helplessness;

import static ch.guichet.claimform.helplessness.Stays.APRIL;
import static ch.guichet.claimform.helplessness.Stays.JUNE_30;
import static ch.guichet.claimform.helplessness.Stays.atHome;
import static ch.guichet.claimform.helplessness.Stays.claim;
import static ch.guichet.claimform.helplessness.Stays.inHome;
import static ch.guichet.claimform.helplessness.Stays.of;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.common.Period;
import ch.guichet.form.Draft;
import ch.guichet.form.Earlier;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.form.RowId;
import ch.guichet.rates.MigratedRates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelplessnessRulesTest {

    private static final HelplessnessForm FORM = new HelplessnessForm();
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 31);
    private static final Draft<HelplessnessContent> TEN_NIGHTS = claim(atHome("a", APRIL, APRIL.plusDays(10)));

    @Test
    void a_complete_stay_has_no_problem() {
        assertThat(check(TEN_NIGHTS)).isEmpty();
    }

    @Test
    void period_and_stays_are_asked_for() {
        assertThat(keys(Draft.blank(HelplessnessContent.FORM)))
                .containsExactly("from form.required", "to form.required", "stays helplessness.stays.required");
    }

    @Test
    void an_empty_entry_asks_for_everything_it_needs() {
        assertThat(keys(claim().addRow(Path.of("stays"), new RowId("a"))))
                .containsExactly(
                        "stays/a/start form.required",
                        "stays/a/end form.required",
                        "stays/a/place form.required",
                        "stays/a/degree form.required",
                        "stays/a/supplement form.required");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-30, 2024-04-02, 3", "2024-02-28, 2024-03-01, 2", "2023-02-28, 2023-03-01, 1"})
    void nights_are_the_days_between(LocalDate start, LocalDate end, int nights) {
        var question = Stay.FORM.question("end").orElseThrow();

        assertThat(question.notes().getFirst().arguments().apply(atHome("a", start, end)))
                .contains(List.of(nights));
    }

    @Test
    void a_stay_ends_after_it_starts() {
        assertThat(keys(claim(atHome("a", APRIL, APRIL)))).containsExactly("stays/a/end helplessness.stay.end.ordered");
    }

    @Test
    void a_stay_of_more_than_a_year_is_a_slip() {
        var problems = check(claim(atHome("a", APRIL.minusYears(100), APRIL)));

        assertThat(problems).contains(Problem.error(of("a", "end"), "helplessness.stay.end.long", 366));
        assertThat(keys(TEN_NIGHTS.answer(of("a", "start"), APRIL.minusDays(356))))
                .doesNotContain("stays/a/end helplessness.stay.end.long");
    }

    @Test
    void the_period_is_in_order() {
        assertThat(keys(TEN_NIGHTS.answer(Path.of("to"), APRIL.minusDays(1))))
                .containsExactly("to helplessness.to.ordered");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2024-06-30", "2024-03-31, 2024-04-30", "2023-04-01, 2024-06-30"})
    void a_period_of_several_quarters_is_confirmed(LocalDate from, LocalDate to) {
        assertThat(check(TEN_NIGHTS.answer(Path.of("from"), from).answer(Path.of("to"), to)))
                .containsExactly(warning(Path.of("to"), "helplessness.to.quarter"));
    }

    @Test
    void nights_lie_in_the_period_and_its_last_night_ends_after_it() {
        assertThat(check(claim(atHome("a", APRIL, JUNE_30.plusDays(1))))).isEmpty();
        assertThat(check(claim(atHome("a", APRIL.minusDays(1), APRIL.plusDays(2)))))
                .containsExactly(Problem.error(of("a", "start"), "helplessness.stays.early", APRIL));
        assertThat(check(claim(atHome("a", APRIL, JUNE_30.plusDays(2)))))
                .containsExactly(Problem.error(of("a", "end"), "helplessness.stays.late", JUNE_30.plusDays(1)));
    }

    @Test
    void stays_may_touch_and_do_not_overlap() {
        var first = atHome("a", APRIL, APRIL.plusDays(3));

        assertThat(check(claim(first, atHome("b", APRIL.plusDays(3), APRIL.plusDays(6)))))
                .isEmpty();
        assertThat(check(claim(first, atHome("b", APRIL.plusDays(2), APRIL.plusDays(6)))))
                .containsExactly(
                        Problem.error(of("b", "start"), "helplessness.stays.overlap", Period.of(APRIL.plusDays(2)), 1));
    }

    @Test
    void an_overlap_stands_at_each_entry_after_the_first() {
        var first = atHome("z", APRIL, APRIL.plusDays(3));
        var second = atHome("y", APRIL.minusDays(10), APRIL.minusDays(5));
        var draft = claim(first, second, atHome("b", APRIL, APRIL.plusDays(1)), atHome("a", APRIL, APRIL.plusDays(3)));

        assertThat(check(draft))
                .filteredOn(problem -> problem.key().endsWith("overlap"))
                .containsExactly(
                        Problem.error(of("b", "start"), "helplessness.stays.overlap", Period.of(APRIL), 1),
                        Problem.error(
                                of("a", "start"),
                                "helplessness.stays.overlap",
                                new Period(APRIL, APRIL.plusDays(2)),
                                1));
    }

    @Test
    void the_night_of_today_is_the_last_that_can_be_claimed() {
        var today = APRIL.plusDays(9);

        assertThat(check(TEN_NIGHTS, on(today))).isEmpty();
        assertThat(check(TEN_NIGHTS, on(today.minusDays(1))))
                .containsExactly(Problem.error(of("a", "end"), "helplessness.stay.end.later", today));
    }

    @Test
    void no_night_lies_before_birth() {
        assertThat(check(TEN_NIGHTS, born(APRIL))).isEmpty();
        assertThat(check(TEN_NIGHTS, born(APRIL.plusDays(1))))
                .containsExactly(Problem.error(of("a", "start"), "helplessness.stay.start.born", APRIL.plusDays(1)));
    }

    @Test
    void no_night_is_claimed_from_the_eighteenth_birthday_on() {
        var birthday = APRIL.plusDays(10);

        assertThat(check(TEN_NIGHTS, born(birthday.minusYears(18)))).isEmpty();
        assertThat(check(TEN_NIGHTS, born(birthday.minusYears(18).minusDays(1))))
                .containsExactly(Problem.error(of("a", "end"), "helplessness.stay.end.minor", birthday.minusDays(1)));
    }

    @Test
    void a_right_ends_five_years_after_its_month() {
        assertThat(check(TEN_NIGHTS, on(LocalDate.of(2029, 4, 30)))).isEmpty();
        assertThat(check(TEN_NIGHTS, on(LocalDate.of(2029, 5, 1))))
                .containsExactly(warning(of("a", "start"), "helplessness.stay.start.old", LocalDate.of(2024, 5, 1)));
    }

    @Test
    void a_night_that_was_claimed_before_is_confirmed_and_the_claim_is_named() {
        var night = APRIL.plusDays(9);

        assertThat(check(TEN_NIGHTS, after(new Earlier(mark(night), "2024-000815"))))
                .containsExactly(warning(of("a", "end"), "helplessness.stay.end.earlier", "2024-000815", night));
        assertThat(check(TEN_NIGHTS, after(new Earlier(mark(night.plusDays(1)), "2024-000815"))))
                .isEmpty();
        assertThat(FORM.compares()).contains(mark(night).kind());
    }

    @Test
    void who_pays_is_asked_for_a_home_alone() {
        assertThat(keys(claim(inHome("a", APRIL, APRIL.plusDays(1), Payer.FAMILY))
                        .answer(of("a", "payer"), null)))
                .containsExactly("stays/a/payer form.required");
        var moved = claim(inHome("a", APRIL, APRIL.plusDays(1), Payer.FAMILY)).answer(of("a", "place"), Place.DOMICILE);
        assertThat(check(moved)).isEmpty();
        assertThat(HelplessnessContent.FORM.prune(moved.content()))
                .isEqualTo(claim(atHome("a", APRIL, APRIL.plusDays(1))).content());
    }

    private static Mark mark(LocalDate night) {
        return FORM.marks(claim(atHome("a", night, night.plusDays(1))).content())
                .getFirst();
    }

    private static Problem warning(Path path, String key, Object... arguments) {
        return new Problem(path, key, List.of(arguments), Problem.Gravity.CONFIRM);
    }

    private static Occasion on(LocalDate today) {
        return occasion(today, null, List.of());
    }

    private static Occasion born(LocalDate birthDate) {
        return occasion(TODAY, birthDate, List.of());
    }

    private static Occasion after(Earlier earlier) {
        return occasion(TODAY, null, List.of(earlier));
    }

    private static Occasion occasion(LocalDate today, @Nullable LocalDate birthDate, List<Earlier> earlier) {
        return new Occasion(today, MigratedRates.book(), Catalogue.EMPTY, birthDate, null, null, 0, earlier);
    }

    private static List<Problem> check(Draft<HelplessnessContent> draft) {
        return check(draft, on(TODAY));
    }

    private static List<Problem> check(Draft<HelplessnessContent> draft, Occasion occasion) {
        return FORM.check(draft, occasion);
    }

    private static List<String> keys(Draft<HelplessnessContent> draft) {
        return check(draft).stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }
}
