package ch.guichet.form;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import ch.guichet.common.Reading;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "7,5", "7:30", "7h30", "07:30", " 7.50 ", "7 : 30"})
    void hours_are_read_as_people_write_them_and_kept_in_minutes(String typed) {
        assertThat(new Kind.Hours(744).read(typed).value()).contains(Duration.ofMinutes(450));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7:60", "7.333", "seven", "7:5", "-1", "7.01", ""})
    void hours_that_are_no_whole_minutes_are_refused(String typed) {
        assertThat(key(new Kind.Hours(744).read(typed))).isEqualTo("form.hours.unreadable");
    }

    @Test
    void hours_are_written_with_minutes() {
        assertThat(key(new Kind.Hours(744).read("1000"))).isEqualTo("form.number.most");
        assertThat(key(new Kind.Hours(744).read("744:01"))).isEqualTo("form.number.most");
        assertThat(new Kind.Hours(744).write(Duration.ofMinutes(6_005))).isEqualTo("100:05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08.2024", "8.2024", "8/2024", "08 2024", "8-2024"})
    void a_month_is_read_as_people_write_it(String typed) {
        assertThat(new Kind.Month(2012).read(typed).value()).contains(YearMonth.of(2024, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13.2024", "0.2024", "2024", "August 2024", "08.24", "1.8.2024"})
    void what_is_no_month_is_refused(String typed) {
        assertThat(key(new Kind.Month(2012).read(typed))).isEqualTo("form.month.unreadable");
    }

    @Test
    void an_amount_is_more_than_nothing_and_has_two_decimals_at_most() {
        assertThat(new Kind.Amount().read("CHF 1'234,50").value()).contains(Chf.of("1234.50"));
        assertThat(key(new Kind.Amount().read("0.00"))).isEqualTo("form.number.zero");
        assertThat(key(new Kind.Amount().read("0.005"))).isEqualTo("number.decimals");
        assertThat(key(new Kind.Amount().read("-5"))).isEqualTo("number.unreadable");
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "'12,5 km', 12.5", "12.50KM, 12.50", "100, 100"})
    void a_quantity_may_be_typed_with_its_unit(String typed, BigDecimal quantity) {
        assertThat(new Kind.Quantity("km", 2, 100).read(typed).value()).contains(quantity);
    }

    @ParameterizedTest
    @CsvSource({"0, form.number.zero", "100.01, form.number.most", "1.234, number.decimals", "12 m, number.unreadable"})
    void a_quantity_is_more_than_nothing_and_not_beyond_measure(String typed, String key) {
        assertThat(key(new Kind.Quantity("km", 2, 100).read(typed))).isEqualTo(key);
    }

    @Test
    void a_quantity_is_written_without_needless_zeros() {
        assertThat(new Kind.Quantity("km", 2, 100).write(new BigDecimal("12.50")))
                .isEqualTo("12.5");
        assertThat(new Kind.Quantity("km", 2, 100).write(new BigDecimal("100.00")))
                .isEqualTo("100");
    }

    @ParameterizedTest
    @CsvSource({"32, form.count.most", "1.5, number.whole", "x, number.unreadable"})
    void a_count_is_a_whole_number_up_to_its_most(String typed, String key) {
        assertThat(key(new Kind.Count(31).read(typed))).isEqualTo(key);
        assertThat(new Kind.Count(31).read("0").value()).contains(0);
        assertThat(new Kind.Count(31).read("31").value()).contains(31);
    }

    @Test
    void two_digits_of_a_year_mean_this_century() {
        assertThat(new Kind.Day().read("1.7.24").value()).contains(LocalDate.of(2024, 7, 1));
        assertThat(new Kind.Day().read("1.7.79").value()).contains(LocalDate.of(2079, 7, 1));
    }

    @Test
    void a_text_is_cleaned_and_not_too_long() {
        assertThat(new Kind.Text(5, false).read(" a \n b\u0000 ").value()).contains("a b");
        assertThat(new Kind.Text(5, true).read("a\r\nb").value()).contains("a\nb");
        assertThat(new Kind.Text(5, false).read("abcdef")).isEqualTo(Reading.refused("form.text.long", 5, 6));
    }

    @Test
    void every_answer_reads_back_as_it_was_written() {
        assertThat(again(new Kind.Day(), LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(again(new Kind.Month(2012), YearMonth.of(2024, 12))).isTrue();
        assertThat(again(new Kind.Hours(744), Duration.ofMinutes(7))).isTrue();
        assertThat(again(new Kind.Amount(), Chf.of("99999.05"))).isTrue();
        assertThat(again(new Kind.Quantity("km", 2, 20_000), new BigDecimal("12.5")))
                .isTrue();
        assertThat(again(new Kind.Count(366), 366)).isTrue();
        assertThat(again(new Kind.Text(20, true), "l'un\nl'autre")).isTrue();
    }

    private static <V> boolean again(Kind.Typed<V> kind, V answer) {
        return kind.read(kind.write(answer)).value().filter(answer::equals).isPresent();
    }

    private static String key(Reading<?> reading) {
        return Objects.requireNonNull(reading.refusal()).key();
    }
}
