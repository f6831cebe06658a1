package ch.guichet.rates;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingRatesTest {

    private static final RateBook BOOK = MigratedRates.book();

    @ParameterizedTest
    @CsvSource({
        "DEVICE_FLAT_MONO, 2011-07-01, 840.00, flat, 5.07, YES",
        "DEVICE_FLAT_BIN, 2011-07-01, 1650.00, flat, 5.07, YES",
        "REPAIR_ELECTRONIC, 2011-07-01, 200.00, flat, 5.07, YES",
        "REPAIR_OTHER, 2011-07-01, 130.00, flat, 5.07, YES",
        "BATTERY_MONO, 2011-07-01, 40.00, year, 5.07, YES",
        "BATTERY_BIN, 2011-07-01, 80.00, year, 5.07, YES",
        "CHILD_BATTERY_MONO, 2020-01-01, 60.00, year, 5.07.3, PARTIAL",
        "CHILD_BATTERY_BIN, 2020-01-01, 120.00, year, 5.07.3, PARTIAL",
        "CI_BATTERY_MONO, 2020-01-01, 400.00, year, 5.07.1, PARTIAL",
        "CI_BATTERY_BIN, 2020-01-01, 800.00, year, 5.07.1, PARTIAL",
        "BONE_MIDDLE_EAR_BATTERY_MONO, 2020-01-01, 60.00, year, 5.07.1, PARTIAL",
        "BONE_MIDDLE_EAR_BATTERY_BIN, 2020-01-01, 120.00, year, 5.07.1, PARTIAL",
        "BONE_ANCHORED_SERVICE_MONO, 2020-01-01, 1000.00, flat, 5.07.1, PARTIAL",
        "BONE_ANCHORED_SERVICE_BIN, 2020-01-01, 1500.00, flat, 5.07.1, PARTIAL",
        "CHILD_BONE_ANCHORED_SERVICE_MONO, 2020-01-01, 1300.00, flat, 5.07.1, PARTIAL",
        "CHILD_BONE_ANCHORED_SERVICE_BIN, 2020-01-01, 1950.00, flat, 5.07.1, PARTIAL"
    })
    void a_flat_rate_is_what_the_law_says_from_the_day_it_is_known(
            String code, LocalDate from, String amount, String unit, String number, Rate.Mark mark) {
        var rate = new RateCode(code);

        assertThat(BOOK.rate(rate, from))
                .contains(new Rate(rate, from, Chf.of(amount), unit, "OMAI annexe ch. " + number, mark))
                .isEqualTo(BOOK.rate(rate, LocalDate.of(2026, 12, 31)));
        assertThat(BOOK.rate(rate, from.minusDays(1))).isEmpty();
    }
}
