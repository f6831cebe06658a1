package ch.guichet.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234.5",
                "1234,50",
                "1'234.50",
                "1’234.50",
                "1 234,50",
                "1.234,50",
                "1,234.50",
                "CHF 1234.50",
                "1234.50 Fr.",
                "fr 1234.5"
            })
    void a_number_is_read_in_the_shapes_people_type(String typed) {
        assertThat(NumberText.read(typed, 2).value())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal("1234.50")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.-", "12.–", "12,—", "CHF 12.--", "12"})
    void a_dash_for_the_decimals_means_none(String typed) {
        assertThat(NumberText.read(typed, 2).value()).contains(new BigDecimal("12"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', number.unreadable",
        "-1, number.unreadable",
        "twelve, number.unreadable",
        "1e5, number.unreadable",
        "12., number.unreadable",
        ".5, number.unreadable",
        "1234567890, number.unreadable",
        "12.345, number.decimals",
        "'1,234', number.decimals"
    })
    void what_is_no_number_or_could_mean_two_things_is_refused(String typed, String key) {
        assertThat(Objects.requireNonNull(NumberText.read(typed, 2).refusal()).key())
                .isEqualTo(key);
    }
}
