package ch.guichet.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate LATEST = LocalDate.of(2025, 9, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.7.24",
                "01.07.2024",
                " 1. 7. 2024 ",
                "1/7/2024",
                "1-7-24",
                "1 7 2024",
                "2024-07-01",
                "2024-7-1",
                "01072024"
            })
    void a_date_is_read_in_the_shapes_people_type(String typed) {
        assertThat(DateText.read(typed, LATEST).value()).contains(LocalDate.of(2024, 7, 1));
    }

    @ParameterizedTest
    @CsvSource({"1.1.25, 2025", "1.1.26, 1926", "1.1.00, 2000", "1.1.99, 1999", "1.1.1925, 1925"})
    void two_digits_mean_the_last_such_year_that_is_not_after_the_latest(String typed, int year) {
        assertThat(DateText.read(typed, LATEST).value()).contains(LocalDate.of(year, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "hier, date.shape",
        "1.7, date.shape",
        "1.7.024, date.shape",
        "01.07.2024x, date.shape",
        "30.02.2024, date.absent",
        "29.02.2023, date.absent",
        "01.13.2024, date.absent",
        "01.01.0024, date.too-early",
        "15.12.1850, date.too-early",
        "01.01.2200, date.too-late"
    })
    void what_is_no_date_is_refused_with_its_reason(String typed, String key) {
        var refusal = DateText.read(typed, LATEST).refusal();
        assertThat(Objects.requireNonNull(refusal).key()).isEqualTo(key);
    }

    @Test
    void february_2024_has_29_days() {
        assertThat(DateText.read("29.2.24", LATEST).value()).contains(LocalDate.of(2024, 2, 29));
    }
}
