package ch.guichet.form.ui;

import ch.guichet.common.Period;
import ch.guichet.common.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The months of a period with a button for each day. The browser draws them and moves about in them by itself; a tick,
 * and leaving after a tick, are told here. A single element, so that a year of days costs a session nothing.
 */
@Tag("guichet-days")
@JavaScript("context://scripts/days.js")
final class Calendar extends Component implements Focusable<Calendar> {

    private static final String TICKED = "ticked";

    private final Words words;
    private @Nullable Period period;
    private LocalDate today = LocalDate.EPOCH;
    private SortedSet<LocalDate> days = new TreeSet<>();

    Calendar(Words words, BiConsumer<LocalDate, Boolean> ticked, Runnable left) {
        this.words = words;
        getElement()
                .addEventListener("tick", tick -> {
                    var data = tick.getEventData();
                    tick(
                            data.get("event.detail.date").asString(),
                            data.get("event.detail.on").asBoolean(),
                            ticked);
                })
                .addEventData("event.detail.date")
                .addEventData("event.detail.on");
        getElement().addEventListener("leave", leave -> left.run());
    }

    void show(@Nullable Period shown, LocalDate now, SortedSet<LocalDate> ticked) {
        period = shown;
        today = now;
        days = ticked;
        getElement().setProperty("model", model().toString());
        getElement().setProperty(TICKED, write(ticked));
    }

    /** What the browser says is looked at like any input: a day that cannot be ticked stays as it is. */
    private void tick(String text, boolean on, BiConsumer<LocalDate, Boolean> ticked) {
        try {
            var date = LocalDate.parse(text);
            if (on ? isOpen(date) : days.contains(date)) {
                var known = new TreeSet<>(days);
                var same = on ? known.add(date) : known.remove(date);
                // the browser shows the tick already; sent back late it could undo the next one
                getElement().getNode().getFeature(ElementPropertyMap.class).setProperty(TICKED, write(known), false);
                if (same) {
                    ticked.accept(date, on);
                }
            }
        } catch (DateTimeException nonsense) {
            // no day of any calendar: nothing was ticked
        }
    }

    private boolean isOpen(LocalDate date) {
        return period != null && period.contains(date) && !date.isAfter(today);
    }

    private ObjectNode model() {
        var model = JacksonUtils.createObjectNode();
        var heads = model.putArray("heads");
        for (var day : DayOfWeek.values()) {
            heads.addObject()
                    .put("short", words.weekday(day, TextStyle.SHORT))
                    .put("full", words.weekday(day, TextStyle.FULL));
        }
        var months = model.putArray("months");
        months().forEach(month -> {
            var drawn = months.addObject()
                    .put("name", words.month(month))
                    .put("month", month.toString())
                    .put("skip", month.atDay(1).getDayOfWeek().getValue() - 1);
            var names = drawn.putArray("days");
            for (var day = 1; day <= month.lengthOfMonth(); day++) {
                names.add(words.spoken(month.atDay(day)));
            }
        });
        return model.put("from", period == null ? "" : period.from().toString())
                .put("to", period == null ? "" : period.to().toString())
                .put("today", today.toString())
                .put("outside", words.text("form.days.outside"))
                .put("later", words.text("form.days.later"));
    }

    /** Those of the period, and those of days that were ticked before the period changed. */
    private Stream<YearMonth> months() {
        var known = period == null ? Stream.<YearMonth>empty() : period.months().stream();
        return Stream.concat(known, days.stream().map(YearMonth::from))
                .distinct()
                .sorted();
    }

    private static String write(SortedSet<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
