package ch.guichet.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChfTest {

    @ParameterizedTest
    @CsvSource({"12.5, 5.63", "23, 10.35", "37, 16.65", "0.1, 0.05", "0.01, 0.00", "0.0111, 0.00", "0.0112, 0.01"})
    void kilometres_at_45_rappen_are_rounded_half_up(BigDecimal kilometres, String amount) {
        assertThat(Chf.of("0.45").times(kilometres)).isEqualTo(Chf.of(amount));
    }

    @Test
    void amounts_with_other_zeros_are_the_same() {
        assertThat(Chf.of("1")).isEqualTo(Chf.of("1.00")).isEqualTo(Chf.of("1.004"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "999.9, 999.90",
        "1000, 1’000.00",
        "1234567.5, 1’234’567.50",
        "100000, 100’000.00",
        "-1234.5, -1’234.50"
    })
    void amounts_are_shown_in_groups_of_three(String amount, String shown) {
        assertThat(Chf.of(amount)).hasToString(shown);
    }
}
