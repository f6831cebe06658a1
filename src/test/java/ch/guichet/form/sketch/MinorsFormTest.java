package ch.guichet.form.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ch.guichet.common.Chf;
import ch.guichet.form.Draft;
import ch.guichet.form.Line;
import ch.guichet.form.Occasion;
import ch.guichet.form.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorsFormTest {

    private static final MinorsForm FORM = new MinorsForm();
    private static final Occasion OCCASION =
            new Occasion(LocalDate.of(2025, 1, 31), SketchRates.BOOK, LocalDate.of(2012, 2, 29), null, null, 0);

    @ParameterizedTest
    @CsvSource({"2024-03-30, 2024-04-02, 3", "2024-02-28, 2024-03-01, 2", "2024-03-30, 2024-03-31, 1"})
    void nights_are_the_days_between(LocalDate start, LocalDate end, int nights) {
        assertThat(stay("a", start, end).nights()).hasSize(nights);
    }

    @Test
    void each_night_is_priced_at_the_rate_of_its_own_date() {
        var claim = claim(stay("a", LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 2)));

        assertThat(FORM.calculation(claim, OCCASION).lines())
                .extracting(Line::code, Line::quantity, Line::amount)
                .containsExactly(
                        tuple("API_FAIBLE", BigDecimal.ONE, Chf.of("16.35")),
                        tuple("API_FAIBLE", BigDecimal.ONE, Chf.of("16.80")),
                        tuple("SSI_H4", BigDecimal.ONE, Chf.of("32.65")),
                        tuple("SSI_H4", BigDecimal.ONE, Chf.of("33.60")));
    }

    @Test
    void a_claim_whose_lines_are_all_left_to_the_office_can_be_sent() {
        var start = LocalDate.of(2024, 10, 1);
        var claim = claim(stay("a", start, start.plusDays(3), Stay.Place.HOME, Stay.Payer.FAMILY));
        var calculation = FORM.calculation(claim, OCCASION);

        assertThat(keys(claim)).isEmpty();
        assertThat(calculation.lines()).extracting(Line::state).containsExactly(Line.State.FIXED_BY_OFFICE);
        assertThat(calculation.total()).isEqualTo(Chf.ZERO);
    }

    @Test
    void stays_may_touch_and_do_not_overlap() {
        var first = stay("a", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 4));

        assertThat(keys(claim(first, stay("b", LocalDate.of(2024, 10, 4), LocalDate.of(2024, 10, 6)))))
                .isEmpty();
        assertThat(keys(claim(first, stay("b", LocalDate.of(2024, 10, 3), LocalDate.of(2024, 10, 6)))))
                .containsExactly("stays minors.stays.overlap");
    }

    @Test
    void nights_lie_in_the_period_an_end_may_be_the_day_after() {
        assertThat(keys(claim(stay("a", LocalDate.of(2025, 1, 29), LocalDate.of(2025, 2, 1)))))
                .isEmpty();
        assertThat(keys(claim(stay("a", LocalDate.of(2024, 9, 30), LocalDate.of(2024, 10, 2)))))
                .containsExactly("stays minors.stays.outside");
    }

    @Test
    void no_night_is_claimed_from_the_eighteenth_birthday_on() {
        var adult = new Occasion(LocalDate.of(2025, 1, 31), SketchRates.BOOK, LocalDate.of(2006, 10, 3), null, null, 0);
        var claim = claim(stay("a", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 4)));

        assertThat(Minors.FORM.check(Draft.of(Minors.FORM, claim), adult))
                .filteredOn(problem -> problem.isError())
                .extracting(problem -> problem.path() + " " + problem.key())
                .containsExactly("stays/a/end minors.stay.end.minor");
        assertThat(Minors.FORM.check(
                        Draft.of(Minors.FORM, claim(stay("a", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 3)))),
                        adult))
                .noneMatch(problem -> problem.isError());
    }

    private static Minors claim(Stay... stays) {
        return new Minors(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 1, 31), List.of(stays));
    }

    private static Stay stay(String id, LocalDate start, LocalDate end) {
        return stay(id, start, end, Stay.Place.DOMICILE, null);
    }

    private static Stay stay(String id, LocalDate start, LocalDate end, Stay.Place place, Stay.@Nullable Payer payer) {
        return new Stay(new RowId(id), start, end, place, Stay.Degree.FAIBLE, Stay.Supplement.H4, payer);
    }

    /** The errors; that the period reaches over two quarters is only a warning. */
    private static List<String> keys(Minors claim) {
        return FORM.check(Draft.of(Minors.FORM, claim), OCCASION).stream()
                .filter(problem -> problem.isError())
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }
}
