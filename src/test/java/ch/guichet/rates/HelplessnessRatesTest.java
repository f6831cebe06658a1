package ch.guichet.rates;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelplessnessRatesTest {

    private static final RateBook BOOK = MigratedRates.book();
    private static final List<String> CODES =
            List.of("API_FAIBLE", "API_MOYEN", "API_GRAVE", "SSI_4H", "SSI_6H", "SSI_8H");
    private static final List<Integer> PERCENTAGES = List.of(20, 50, 80, 40, 70, 100);

    @ParameterizedTest
    @CsvSource({
        "2018, 2018, 15.70, 39.20, 62.70, 31.30, 54.80, 78.30, SECONDARY",
        "2019, 2020, 15.80, 39.50, 63.20, 31.60, 55.30, 79.00, YES",
        "2021, 2022, 15.95, 39.85, 63.75, 31.85, 55.75, 79.65, YES",
        "2023, 2024, 16.35, 40.85, 65.35, 32.65, 57.15, 81.65, YES",
        "2025, 2026, 16.80, 42.00, 67.20, 33.60, 58.80, 84.00, DERIVED"
    })
    void a_night_is_worth_what_was_published(
            int from,
            int to,
            String slight,
            String moderate,
            String severe,
            String h4,
            String h6,
            String h8,
            Rate.Mark mark) {
        var amounts = List.of(slight, moderate, severe, h4, h6, h8);
        for (var i = 0; i < CODES.size(); i++) {
            var code = new RateCode(CODES.get(i));
            var start = LocalDate.of(from, 1, 1);
            var article = code.name().startsWith("API") ? "LAI art. 42ter al. 1" : "LAI art. 42ter al. 3";

            assertThat(BOOK.rate(code, start))
                    .contains(new Rate(code, start, Chf.of(amounts.get(i)), "night", article, mark))
                    .isEqualTo(BOOK.rate(code, LocalDate.of(to, 12, 31)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 0.10",
        "2019, 0.05",
        "2020, 0.05",
        "2021, 0.05",
        "2022, 0.05",
        "2023, 0.05",
        "2024, 0.05",
        "2025, 0.05",
        "2026, 0.05"
    })
    void a_night_is_worth_its_percentage_of_the_highest_pension_divided_by_thirty(int year, BigDecimal step) {
        var day = LocalDate.of(year, 7, 1);
        var pension = amount("AVS_MAX_PENSION", day);

        for (var i = 0; i < CODES.size(); i++) {
            var steps = pension.multiply(BigDecimal.valueOf(PERCENTAGES.get(i)))
                    .divide(step.multiply(BigDecimal.valueOf(100 * 30)), 0, RoundingMode.HALF_UP);

            assertThat(amount(CODES.get(i), day))
                    .as("%s in %d", CODES.get(i), year)
                    .isEqualByComparingTo(steps.multiply(step));
        }
    }

    @Test
    void before_2018_there_is_no_rate() {
        assertThat(CODES)
                .allSatisfy(code -> assertThat(BOOK.rate(new RateCode(code), LocalDate.of(2017, 12, 31)))
                        .isEmpty());
    }

    private static BigDecimal amount(String code, LocalDate day) {
        return BOOK.rate(new RateCode(code), day).orElseThrow().amount().amount();
    }
}
