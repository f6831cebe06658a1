package ch.guichet.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period MAY = new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));

    @Test
    void two_periods_overlap_in_the_days_that_both_hold() {
        assertThat(MAY.overlap(new Period(LocalDate.of(2024, 5, 31), LocalDate.of(2024, 6, 3))))
                .contains(Period.of(LocalDate.of(2024, 5, 31)));
        assertThat(MAY.overlap(new Period(LocalDate.MIN, LocalDate.MAX))).contains(MAY);
        assertThat(MAY.overlap(Period.of(LocalDate.of(2024, 6, 1)))).isEmpty();
    }

    @Test
    void both_ends_count() {
        var upsideDown = new Period(MAY.to(), MAY.from());

        assertThat(MAY.length()).isEqualTo(31);
        assertThat(MAY.days()).hasSize(31).contains(MAY.from(), MAY.to());
        assertThat(upsideDown.length()).isZero();
        assertThat(upsideDown.days()).isEmpty();
    }
}
