package ch.guichet.rates;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelRatesTest {

    private static final RateBook BOOK = MigratedRates.book();

    @ParameterizedTest
    @CsvSource({
        "CAR_KM, 2020-01-01, 0.45, km, CRFV annexe 3, PARTIAL",
        "VIATIQUE_5_8H, 1992-01-01, 11.50, day, RAI art. 90 al. 4 let. a, YES",
        "VIATIQUE_GT8H, 1992-01-01, 19.00, day, RAI art. 90 al. 4 let. b, YES",
        "LODGING_NIGHT, 1992-01-01, 37.50, night, RAI art. 90 al. 4 let. c, YES"
    })
    void rates_of_travel_start_as_the_law_says(
            String code, LocalDate from, String amount, String unit, String legalBasis, Rate.Mark mark) {
        var name = new RateCode(code);

        assertThat(BOOK.rate(name, from.minusDays(1))).isEmpty();
        assertThat(BOOK.rate(name, from))
                .contains(new Rate(name, from, Chf.of(amount), unit, legalBasis, mark))
                .isEqualTo(BOOK.rate(name, LocalDate.of(2024, 9, 30)));
    }

    @Test
    void an_unknown_code_has_no_rate() {
        assertThat(BOOK.rate(new RateCode("BUS_KM"), LocalDate.of(2024, 9, 30))).isEmpty();
    }
}
