package ch.guichet.rates;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rates of the assistance contribution as RAI art. 39f had them year after year. */
class AssistanceRatesTest {

    private static final RateBook BOOK = MigratedRates.book();

    @ParameterizedTest
    @CsvSource({
        "2012-01, 2012-12, 32.50, 48.75, 86.70",
        "2013-01, 2014-12, 32.80, 49.15, 87.40",
        "2015-01, 2018-12, 32.90, 49.40, 87.80",
        "2019-01, 2020-12, 33.20, 49.80, 88.55",
        "2021-01, 2021-12, 33.50, 50.20, 89.30",
        "2022-01, 2022-12, 33.50, 50.20, 160.50",
        "2023-01, 2024-12, 34.30, 51.50, 164.35",
        "2025-01, 2026-12, 35.30, 52.95, 169.10"
    })
    void hours_and_the_most_of_a_night_are_those_of_the_law(
            YearMonth first, YearMonth last, String hour, String qualified, String most) {
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            assertRate("HOUR_STANDARD", month, first, hour, "hour", "RAI art. 39f al. 1", Rate.Mark.YES);
            assertRate("HOUR_QUALIFIED", month, first, qualified, "hour", "RAI art. 39f al. 2", Rate.Mark.YES);
            assertRate("NIGHT_MAX", month, first, most, "night", "RAI art. 39f al. 3", Rate.Mark.YES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01, 2022-12, 1, 55.85, SECONDARY",
        "2022-01, 2022-12, 2, 76.40, SECONDARY",
        "2022-01, 2022-12, 3, 116.55, SECONDARY",
        "2022-01, 2022-12, 4, 160.50, YES",
        "2023-01, 2024-12, 1, 57.20, SECONDARY",
        "2023-01, 2024-12, 2, 78.20, SECONDARY",
        "2023-01, 2024-12, 3, 119.35, SECONDARY",
        "2023-01, 2024-12, 4, 164.35, YES",
        "2025-01, 2026-12, 1, 58.85, YES",
        "2025-01, 2026-12, 2, 80.50, SECONDARY",
        "2025-01, 2026-12, 3, 122.80, SECONDARY",
        "2025-01, 2026-12, 4, 169.10, YES"
    })
    void the_degrees_of_nights_are_those_that_were_published(
            YearMonth first, YearMonth last, int degree, String amount, Rate.Mark mark) {
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            assertRate("NIGHT_DEGREE_" + degree, month, first, amount, "night", "RAI art. 39f al. 3", mark);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOUR_STANDARD", "HOUR_QUALIFIED", "NIGHT_MAX"})
    void there_is_no_contribution_before_2012(String code) {
        assertThat(BOOK.rate(new RateCode(code), LocalDate.of(2011, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void no_degree_is_known_before_2022(int degree) {
        assertThat(BOOK.rate(new RateCode("NIGHT_DEGREE_" + degree), LocalDate.of(2021, 12, 31)))
                .isEmpty();
    }

    @Test
    void the_fourth_degree_is_the_most_the_law_allows() {
        for (var year = 2022; year <= 2026; year++) {
            var day = LocalDate.of(year, 7, 1);
            assertThat(amount("NIGHT_DEGREE_4", day)).isEqualTo(amount("NIGHT_MAX", day));
        }
    }

    private static Chf amount(String code, LocalDate day) {
        return BOOK.rate(new RateCode(code), day).orElseThrow().amount();
    }

    private static void assertRate(
            String code,
            YearMonth month,
            YearMonth first,
            String amount,
            String unit,
            String legalBasis,
            Rate.Mark mark) {
        var rate = new Rate(new RateCode(code), first.atDay(1), Chf.of(amount), unit, legalBasis, mark);
        assertThat(BOOK.rate(rate.code(), month.atDay(1))).contains(rate);
        assertThat(BOOK.rate(rate.code(), month.atEndOfMonth())).contains(rate);
    }
}
