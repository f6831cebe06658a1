package ch.guichet.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.common.Period;
import ch.guichet.common.RealWords;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the browser is told to draw. */
class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2024-07, FR, lu, 31",
        "2024-08, FR, je, 31",
        "2024-02, FR, je, 29",
        "2023-02, FR, me, 28",
        "2024-09, FR, di, 30",
        "2024-07, DE, Mo, 31",
        "2024-08, IT, gi, 31",
        "2024-08, EN, Th, 31"
    })
    void the_first_of_a_month_stands_under_its_weekday_and_no_day_is_missing(
            YearMonth month, Language language, String weekday, int days) {
        var drawn = drawn(language, new Period(month.atDay(1), month.atEndOfMonth()));
        var only = drawn.get("months").get(0);

        assertThat(drawn.get("months").size()).isEqualTo(1);
        assertThat(heads(drawn).toList().get(only.get("skip").asInt())).isEqualTo(weekday);
        assertThat(only.get("days").size()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, lu ma me je ve sa di",
        "DE, Mo Di Mi Do Fr Sa So",
        "IT, lu ma me gi ve sa do",
        "EN, Mo Tu We Th Fr Sa Su"
    })
    void a_week_goes_from_monday_to_sunday(Language language, String week) {
        assertThat(heads(drawn(language, Period.of(LocalDate.of(2024, 7, 1))))).containsExactly(week.split(" "));
    }

    private static JsonNode drawn(Language language, Period period) {
        var calendar = new Calendar(RealWords.in(language), (date, on) -> {}, () -> {});
        calendar.show(period, LocalDate.of(2024, 9, 30), Collections.emptySortedSet());
        return JacksonUtils.readTree(calendar.getElement().getProperty("model"));
    }

    private static Stream<String> heads(JsonNode drawn) {
        var heads = drawn.get("heads");
        return IntStream.range(0, heads.size())
                .mapToObj(head -> heads.get(head).get("short").asString());
    }
}
