package ch.guichet.claimform.travel;

import static ch.guichet.claimform.travel.Journeys.DAY;
import static ch.guichet.claimform.travel.Journeys.august;
import static ch.guichet.claimform.travel.Journeys.away;
import static ch.guichet.claimform.travel.Journeys.byCar;
import static ch.guichet.claimform.travel.Journeys.byTrain;
import static ch.guichet.claimform.travel.Journeys.of;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Term;
import ch.guichet.form.Draft;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.rates.MigratedRates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TravelRulesTest {

    private static final TravelForm FORM = new TravelForm();
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    private static final Occasion OCCASION = Occasion.on(TODAY, MigratedRates.book());

    @Test
    void a_complete_journey_has_no_problem() {
        assertThat(check(byTrain())).isEmpty();
        assertThat(check(byCar("23"))).isEmpty();
    }

    @Test
    void at_least_one_journey_or_day_is_declared() {
        assertThat(check(Draft.blank(TravelContent.FORM))).containsExactly(Problem.error(Path.ROOT, "travel.nothing"));
        assertThat(check(Draft.blank(TravelContent.FORM).answer(Path.of("shortCount"), 0)))
                .containsExactly(Problem.error(Path.ROOT, "travel.nothing"));
    }

    @Test
    void an_empty_journey_asks_for_everything_it_needs() {
        assertThat(keys(Draft.blank(TravelContent.FORM).addRow(Path.of("journeys"), Journeys.ROW)))
                .containsExactly(
                        "journeys/trip/start form.required",
                        "journeys/trip/end form.required",
                        "journeys/trip/reason form.required",
                        "journeys/trip/departure form.required",
                        "journeys/trip/destination form.required",
                        "journeys/trip/kind form.required");
    }

    @Test
    void a_journey_ends_on_the_day_it_starts_unless_said_otherwise() {
        var before = Draft.blank(TravelContent.FORM).addRow(Path.of("journeys"), Journeys.ROW);
        var after = before.type(of("start"), new Kind.Day(), "12.8.24").settle(before);

        assertThat(after.content().journeys().getFirst().end()).isEqualTo(DAY);
    }

    @Test
    void a_journey_does_not_end_before_it_starts() {
        assertThat(keys(byCar("23").answer(of("end"), DAY.minusDays(1))))
                .containsExactly("journeys/trip/end travel.journey.end.ordered");
    }

    @Test
    void a_journey_does_not_start_in_the_future() {
        var tomorrow = TODAY.plusDays(1);

        assertThat(keys(byCar("23").answer(of("start"), tomorrow).answer(of("end"), tomorrow)))
                .containsExactly(
                        "journeys/trip/start travel.journey.start.notLater",
                        "journeys/trip/end travel.journey.end.notLater");
        assertThat(keys(byCar("23").answer(of("start"), TODAY).answer(of("end"), TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = JourneyKind.class,
            names = {"MULTIPLE", "SEASON"})
    void a_season_ticket_or_a_multiple_journey_card_may_end_in_the_future(JourneyKind kind) {
        assertThat(check(byTrain().answer(of("kind"), kind).answer(of("end"), TODAY.plusYears(1))))
                .isEmpty();
        assertThat(keys(byTrain()
                        .answer(of("kind"), kind)
                        .answer(of("start"), TODAY.plusDays(1))
                        .answer(of("end"), TODAY.plusYears(1))))
                .containsExactly("journeys/trip/start travel.journey.start.notLater");
    }

    @ParameterizedTest
    @EnumSource(
            value = JourneyKind.class,
            names = {"MULTIPLE", "SEASON"},
            mode = EnumSource.Mode.EXCLUDE)
    void no_other_journey_ends_in_the_future(JourneyKind kind) {
        assertThat(keys(byTrain().answer(of("kind"), kind).answer(of("end"), TODAY.plusDays(1))))
                .contains("journeys/trip/end travel.journey.end.notLater");
    }

    @ParameterizedTest
    @CsvSource({"0, form.number.zero", "0.00, form.number.zero", "-3, number.unreadable", "20001, form.number.most"})
    void kilometres_are_more_than_none_and_not_beyond_measure(String typed, String key) {
        assertThat(keys(byCar("23").type(of("kilometres"), new Kind.Quantity("km", 2, 20_000), typed)))
                .containsExactly("journeys/trip/kilometres " + key);
    }

    @Test
    void kilometres_are_asked_for_by_car_the_fare_otherwise() {
        assertThat(keys(byCar("23").answer(of("kilometres"), null)))
                .containsExactly("journeys/trip/kilometres form.required");
        assertThat(keys(byTrain().answer(of("fare"), null))).containsExactly("journeys/trip/fare form.required");
    }

    @Test
    void another_reason_is_told_in_words() {
        assertThat(keys(byCar("23").answer(of("reason"), Reason.OTHER)))
                .containsExactly("journeys/trip/otherReason form.required");
    }

    @Test
    void a_journey_on_leave_is_told_that_meals_and_lodging_are_not_paid_and_stays_possible() {
        var draft = byCar("23").answer(of("reason"), Reason.LEAVE);
        var reason = Journey.FORM.question("reason").orElseThrow();

        assertThat(reason.notes()).singleElement().satisfies(note -> {
            assertThat(note.key()).isEqualTo("travel.journey.reason.leave");
            assertThat(note.arguments().apply(draft.content().journeys().getFirst()))
                    .isPresent();
            assertThat(note.arguments().apply(byCar("23").content().journeys().getFirst()))
                    .isEmpty();
        });
        assertThat(check(draft)).isEmpty();
    }

    @Test
    void a_companion_has_a_fare_of_their_own() {
        var fare = of("companions").row(Journeys.FRIEND).question("fare");

        assertThat(keys(byTrain().answer(fare, null)))
                .containsExactly("journeys/trip/companions/friend/fare form.required");
    }

    @Test
    void by_car_there_is_no_companion() {
        var draft = byTrain()
                .answer(of("kind"), JourneyKind.CAR)
                .type(of("kilometres"), new Kind.Quantity("km", 2, 20_000), "23");

        assertThat(check(draft)).isEmpty();
        assertThat(TravelContent.FORM.prune(draft.content()))
                .isEqualTo(byCar("23").content());
    }

    @Test
    void a_companion_goes_with_the_journey() {
        var draft = byTrain().removeRow(Path.of("journeys").row(Journeys.ROW));

        assertThat(draft.content()).isEqualTo(TravelContent.FORM.blank());
    }

    @Test
    void the_period_is_asked_for_as_soon_as_days_are_declared() {
        assertThat(keys(Draft.blank(TravelContent.FORM).answer(Path.of("longCount"), 1)))
                .contains("from form.required", "to form.required");
    }

    @Test
    void the_period_does_not_end_before_it_starts() {
        assertThat(keys(away().answer(Path.of("to"), LocalDate.of(2024, 7, 31)).answer(Path.of("lodgingCount"), 0)))
                .contains("to travel.to.ordered");
    }

    @Test
    void the_period_is_no_longer_than_a_year() {
        assertThat(keys(away().answer(Path.of("from"), LocalDate.of(2023, 9, 1))))
                .doesNotContain("to travel.to.long");
        assertThat(keys(away().answer(Path.of("from"), LocalDate.of(2023, 8, 31))))
                .contains("to travel.to.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long", "lodging"})
    void as_many_days_are_ticked_as_were_declared(String meals) {
        assertThat(check(days(meals, 4, 5, 6, 7)))
                .containsExactly(Problem.error(Path.of(meals + "Days"), "travel." + meals + "Days.count", 4, 3));
        assertThat(check(days(meals, 2, 5, 6, 7)))
                .containsExactly(Problem.error(Path.of(meals + "Days"), "travel." + meals + "Days.count", 2, 3));
        assertThat(check(days(meals, 4)))
                .containsExactly(Problem.error(Path.of(meals + "Days"), "travel." + meals + "Days.count", 4, 0));
        assertThat(check(days(meals, 3, 5, 6, 7))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long", "lodging"})
    void only_days_of_the_period_are_ticked(String meals) {
        var draft = days(meals, 2, 1, 31).answer(Path.of("from"), LocalDate.of(2024, 8, 2));

        assertThat(check(draft))
                .containsExactly(Problem.error(
                        Path.of(meals + "Days"),
                        "travel." + meals + "Days.outside",
                        List.of(LocalDate.of(2024, 8, 1))));
        assertThat(check(days(meals, 2, 1, 31))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long", "lodging"})
    void no_day_of_the_future_is_ticked(String meals) {
        var problems = FORM.check(days(meals, 2, 12, 13), Occasion.on(DAY, MigratedRates.book()));

        assertThat(problems)
                .containsExactly(Problem.error(
                        Path.of(meals + "Days"), "travel." + meals + "Days.later", List.of(DAY.plusDays(1))));
    }

    @Test
    void a_day_is_in_one_of_the_two_classes_of_meals_at_most() {
        var draft = days("short", 2, 5, 6).answer(Path.of("longCount"), 2).answer(Path.of("longDays"), august(6, 7));

        assertThat(check(draft))
                .containsExactly(
                        Problem.error(Path.of("longDays"), "travel.longDays.twice", List.of(LocalDate.of(2024, 8, 6))));
    }

    @Test
    void a_class_of_meals_that_is_no_longer_declared_does_not_count() {
        var draft =
                days("long", 2, 6, 7).answer(Path.of("shortDays"), august(6)).answer(Path.of("shortCount"), 0);

        assertThat(check(draft)).isEmpty();
        assertThat(TravelContent.FORM.prune(draft.content()).shortDays()).isEmpty();
        assertThat(FORM.calculation(draft.content(), OCCASION).lines()).hasSize(1);
    }

    @Test
    void lodging_may_fall_on_a_day_with_meals() {
        var draft = days("long", 1, 6).answer(Path.of("lodgingCount"), 1).answer(Path.of("lodgingDays"), august(6));

        assertThat(check(draft)).isEmpty();
        assertThat(FORM.calculation(draft.content(), OCCASION).lines()).hasSize(2);
    }

    @Test
    void before_2020_there_is_no_rate_for_kilometres_and_that_is_an_error() {
        var day = LocalDate.of(2019, 12, 31);
        var draft = byCar("23").answer(of("start"), day).answer(of("end"), day);

        assertThat(check(draft))
                .containsExactly(
                        Problem.error(Path.of("journeys/trip"), "form.rate.missing", new Term("rate.CAR_KM"), day));
        assertThat(check(byCar("23").answer(of("start"), day.plusDays(1)).answer(of("end"), day.plusDays(1))))
                .isEmpty();
    }

    @Test
    void a_journey_over_the_new_year_is_paid_at_the_rate_of_the_day_it_starts() {
        var draft =
                byCar("23").answer(of("start"), LocalDate.of(2019, 12, 31)).answer(of("end"), LocalDate.of(2020, 1, 1));

        assertThat(keys(draft)).containsExactly("journeys/trip form.rate.missing");
    }

    private static Draft<TravelContent> days(String meals, int count, int... days) {
        return away().answer(Path.of(meals + "Count"), count).answer(Path.of(meals + "Days"), august(days));
    }

    private static List<Problem> check(Draft<TravelContent> draft) {
        return FORM.check(draft, OCCASION);
    }

    private static List<String> keys(Draft<TravelContent> draft) {
        return check(draft).stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }
}
