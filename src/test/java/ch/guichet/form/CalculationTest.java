package ch.guichet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.Period;
import ch.guichet.common.RealWords;
import ch.guichet.common.Term;
import ch.guichet.rates.Dated;
import ch.guichet.rates.Rate;
import ch.guichet.rates.RateBook;
import ch.guichet.rates.RateCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CalculationTest {

    private static final RateCode MEAL = new RateCode("MEAL");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 1, 1);
    private static final Rate OLD = rate("2020-01-01", "10.00");
    private static final Rate NEW = rate("2024-01-01", "11.50");
    private static final RateBook RATES = new RateBook(Map.of(
            MEAL,
            new Dated<>(Map.of(OLD.from(), Optional.of(OLD), NEW.from(), Optional.of(NEW), END, Optional.empty()))));
    private static final Path DAYS = Path.of("days");

    private final Calculation.Writer writer = Calculation.from(RATES);

    @Test
    void a_quantity_is_paid_at_the_rate_of_its_day() {
        writer.rated(DAYS, MEAL, new BigDecimal("3"), NEW_YEAR.minusDays(1), Period.of(NEW_YEAR.minusDays(1)));
        writer.rated(DAYS, MEAL, new BigDecimal("3"), NEW_YEAR, Period.of(NEW_YEAR));

        assertThat(writer.done().lines()).extracting(Line::amount).containsExactly(Chf.of("30"), Chf.of("34.50"));
        assertThat(writer.done().lines()).extracting(Line::price).containsExactly(Price.of(OLD), Price.of(NEW));
        assertThat(writer.done().total()).isEqualTo(Chf.of("64.50"));
    }

    @Test
    void days_before_and_after_a_change_are_two_lines() {
        writer.days(DAYS, MEAL, days("2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02", "2024-01-05"));

        assertThat(writer.done().lines())
                .extracting(Line::quantity, Line::price, Line::amount, Line::period)
                .containsExactly(
                        line(2, OLD, "20.00", "2023-12-30", "2023-12-31"),
                        line(3, NEW, "34.50", "2024-01-01", "2024-01-05"));
    }

    @Test
    void years_are_counted_at_the_rate_of_their_first_day() {
        var years = Stream.of(2022, 2023, 2024)
                .map(year -> new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .toList();
        writer.each(DAYS, MEAL, years);

        assertThat(writer.done().lines())
                .extracting(Line::quantity, Line::price, Line::amount, Line::period)
                .containsExactly(
                        line(2, OLD, "20.00", "2022-01-01", "2023-12-31"),
                        line(1, NEW, "11.50", "2024-01-01", "2024-12-31"));
    }

    @Test
    void no_days_are_no_line() {
        writer.days(DAYS, MEAL, days());

        assertThat(writer.done()).isEqualTo(new Calculation(List.of(), List.of()));
    }

    @Test
    void a_missing_rate_is_an_error_that_names_the_code_and_the_day_and_never_zero() {
        writer.rated(DAYS, MEAL, BigDecimal.ONE, LocalDate.of(2019, 12, 31), Period.of(LocalDate.of(2019, 12, 31)));

        assertThat(writer.done().lines()).isEmpty();
        assertThat(writer.done().missing())
                .containsExactly(
                        Problem.error(DAYS, "form.rate.missing", new Term("rate.MEAL"), LocalDate.of(2019, 12, 31)));
    }

    @Test
    void a_rate_that_must_be_known_adds_no_line_and_is_named_when_it_is_missing() {
        writer.requireRate(DAYS, MEAL, NEW_YEAR);
        assertThat(writer.done()).isEqualTo(new Calculation(List.of(), List.of()));

        writer.requireRate(DAYS, MEAL, END);
        assertThat(writer.done().missing())
                .containsExactly(Problem.error(DAYS, "form.rate.missing", new Term("rate.MEAL"), END));
    }

    @Test
    void a_rate_that_has_ended_is_missing() {
        writer.days(DAYS, MEAL, days("2024-12-31", "2025-01-01"));

        assertThat(writer.done().lines()).extracting(Line::amount).containsExactly(Chf.of("11.50"));
        assertThat(writer.done().missing())
                .containsExactly(Problem.error(DAYS, "form.rate.missing", new Term("rate.MEAL"), END));
    }

    @Test
    void a_code_that_nobody_knows_is_missing_once_for_all_days_of_a_place() {
        writer.days(DAYS, new RateCode("NONE"), days("2024-01-01", "2024-01-02"));

        assertThat(writer.done().missing())
                .containsExactly(Problem.error(DAYS, "form.rate.missing", new Term("rate.NONE"), NEW_YEAR));
        assertThat(writer.done().total()).isEqualTo(Chf.ZERO);
    }

    @Test
    void a_line_keeps_its_rate_and_its_article() {
        writer.days(DAYS, MEAL, days("2024-01-01"));

        assertThat(writer.done().lines().getFirst())
                .isEqualTo(new Line(
                        DAYS,
                        "MEAL",
                        BigDecimal.ONE,
                        "day",
                        Price.of(NEW),
                        Chf.of("11.50"),
                        Period.of(NEW_YEAR),
                        "art. 1",
                        Line.State.COMPUTED));
    }

    @Test
    void working_time_is_paid_by_the_minute_and_rounded_once() {
        var hour = rate("2020-01-01", "52.95");
        var calculation =
                Calculation.from(new RateBook(Map.of(MEAL, new Dated<>(Map.of(hour.from(), Optional.of(hour))))));
        calculation.timed(DAYS, MEAL, Duration.ofMinutes(50), NEW_YEAR, Period.of(NEW_YEAR));

        var line = calculation.done().lines().getFirst();
        // by way of 0.8333 hours it would be 44.12
        assertThat(line.amount()).isEqualTo(Chf.of("44.13"));
        assertThat(line.measure(RealWords.in(Language.FR))).isEqualTo("0:50 h");
    }

    @Test
    void every_minute_of_a_day_is_named_as_it_was_worked() {
        var words = RealWords.in(Language.FR);
        for (var minutes = 1; minutes <= 24 * 60; minutes++) {
            var calculation = Calculation.from(RATES);
            calculation.timed(DAYS, MEAL, Duration.ofMinutes(minutes), NEW_YEAR, Period.of(NEW_YEAR));
            var shown = calculation.done().lines().getFirst().measure(words);
            assertThat(new Kind.Hours(744).read(shown.replace(" h", "")).value())
                    .contains(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void an_amount_of_a_decision_has_a_price_and_no_start() {
        writer.agreed(DAYS, "NIGHT", BigDecimal.TEN, "night", Chf.of("119.35"), Period.of(NEW_YEAR), "art. 3");

        var line = writer.done().lines().getFirst();
        assertThat(line.amount()).isEqualTo(Chf.of("1193.50"));
        assertThat(line.price()).isEqualTo(Price.agreed(Chf.of("119.35")));
    }

    @Test
    void what_is_not_due_left_to_the_office_or_shown_apart_adds_nothing_to_the_total() {
        writer.notDue(DAYS, "PAID_ELSEWHERE", BigDecimal.ONE, "night", Period.of(NEW_YEAR), "art. 4");
        writer.left(DAYS, "OPEN", BigDecimal.ONE, "night", Period.of(NEW_YEAR), "art. 4");
        writer.apart(DAYS, "ADVANCE", Chf.of("500"), Period.of(NEW_YEAR), "art. 4");

        assertThat(writer.done().total()).isEqualTo(Chf.ZERO);
        assertThat(writer.done().lines()).extracting(Line::amount).containsExactly(Chf.ZERO, Chf.ZERO, Chf.of("500"));
    }

    @Test
    void every_line_is_rounded_and_the_total_is_their_sum() {
        var half = new BigDecimal("0.1");
        var cheap = rate("2020-01-01", "0.45");
        var rates = new RateBook(Map.of(MEAL, new Dated<>(Map.of(cheap.from(), Optional.of(cheap)))));
        var calculation = Calculation.from(rates);
        calculation.rated(DAYS, MEAL, half, NEW_YEAR, Period.of(NEW_YEAR));
        calculation.rated(DAYS, MEAL, half, NEW_YEAR, Period.of(NEW_YEAR));

        assertThat(calculation.done().total()).isEqualTo(Chf.of("0.10"));
    }

    @Test
    void the_total_of_a_row_holds_what_is_nested_in_it() {
        var row = Path.of("stops/a");
        writer.declared(row, "PRICE", Chf.of("10"), Period.of(NEW_YEAR), "art. 2");
        writer.declared(Path.of("stops/a/guests/b"), "GUEST", Chf.of("5"), Period.of(NEW_YEAR), "art. 2");
        writer.declared(Path.of("stops/ab"), "PRICE", Chf.of("1"), Period.of(NEW_YEAR), "art. 2");
        var calculation = writer.done();

        assertThat(calculation.total(row)).isEqualTo(Chf.of("15"));
        assertThat(calculation.lines(row)).hasSize(1);
        assertThat(calculation.total()).isEqualTo(Chf.of("16"));
    }

    @Test
    void a_line_left_to_the_office_counts_as_nothing_until_then() {
        writer.left(DAYS, "HOME", BigDecimal.TWO, "night", Period.of(NEW_YEAR), "art. 3");

        assertThat(writer.done().lines())
                .extracting(Line::state, Line::amount)
                .containsExactly(tuple(Line.State.LEFT_TO_OFFICE, Chf.ZERO));
    }

    private static Tuple line(int days, Rate rate, String amount, String from, String to) {
        return tuple(
                BigDecimal.valueOf(days),
                Price.of(rate),
                Chf.of(amount),
                new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static TreeSet<LocalDate> days(String... days) {
        return new TreeSet<>(Stream.of(days).map(LocalDate::parse).toList());
    }

    private static Rate rate(String from, String amount) {
        return new Rate(MEAL, LocalDate.parse(from), Chf.of(amount), "day", "art. 1", Rate.Mark.YES);
    }
}
