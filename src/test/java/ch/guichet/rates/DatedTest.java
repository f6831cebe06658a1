package ch.guichet.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final Dated<String> VALUES =
            new Dated<>(Map.of(LocalDate.of(2020, 1, 1), "old", LocalDate.of(2024, 1, 1), "new"));

    @Test
    void a_value_counts_from_its_start_until_the_next_starts() {
        assertThat(VALUES.on(LocalDate.of(2020, 1, 1))).contains("old");
        assertThat(VALUES.on(LocalDate.of(2023, 12, 31))).contains("old");
        assertThat(VALUES.on(LocalDate.of(2024, 1, 1))).contains("new");
        assertThat(VALUES.on(LocalDate.of(2100, 1, 1))).contains("new");
    }

    @Test
    void before_the_first_start_there_is_nothing() {
        assertThat(VALUES.on(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(new Dated<>(Map.of()).on(LocalDate.of(2024, 1, 1))).isEmpty();
    }
}
