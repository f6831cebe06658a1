package ch.guichet.form;

import ch.guichet.catalogue.PositionNumber;
import ch.guichet.catalogue.Supply;
import ch.guichet.common.Chf;
import ch.guichet.common.DateText;
import ch.guichet.common.NumberText;
import ch.guichet.common.Period;
import ch.guichet.common.Reading;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sort of answer a question takes; the list is closed, so whatever handles answers handles all of them. */
public sealed interface Kind<V> {

    /** An answer that is typed, and may be typed in several shapes. */
    sealed interface Typed<V> extends Kind<V> {

        Reading<V> read(String typed);

        /** The answer as a field shows it again. */
        String write(V answer);
    }

    /** Words, of so many characters at most; {@code block} when they may take several lines. */
    record Text(int longest, boolean block) implements Typed<String> {

        @Override
        public Reading<String> read(String typed) {
            var clean = block ? ch.guichet.common.Text.block(typed) : ch.guichet.common.Text.line(typed);
            return clean.length() <= longest
                    ? Reading.of(clean)
                    : Reading.refused("form.text.long", longest, clean.length());
        }

        @Override
        public String write(String answer) {
            return answer;
        }
    }

    /** An amount in francs greater than zero. */
    record Amount() implements Typed<Chf> {

        private static final int MOST = 100_000;

        @Override
        public Reading<Chf> read(String typed) {
            return positive(NumberText.read(typed, 2), MOST).map(Chf::new);
        }

        @Override
        public String write(Chf answer) {
            return answer.toString();
        }
    }

    /** A measured quantity greater than zero. */
    record Quantity(String unit, int decimals, int most) implements Typed<BigDecimal> {

        @Override
        public Reading<BigDecimal> read(String typed) {
            return positive(NumberText.read(typed.replaceAll("(?i)\\s*" + unit + "\\s*$", ""), decimals), most);
        }

        @Override
        public String write(BigDecimal answer) {
            return answer.stripTrailingZeros().scale() < 0
                    ? answer.setScale(0).toPlainString()
                    : answer.stripTrailingZeros().toPlainString();
        }
    }

    /** A whole number from zero to the given most. */
    record Count(int most) implements Typed<Integer> {

        @Override
        public Reading<Integer> read(String typed) {
            return switch (NumberText.read(typed, 0)) {
                case Reading.Read<BigDecimal>(BigDecimal number) ->
                    number.intValue() <= most
                            ? Reading.of(number.intValue())
                            : Reading.refused("form.count.most", most);
                case Reading.Refused<BigDecimal>(String key, List<Object> arguments) ->
                    new Reading.Refused<>(key, arguments);
            };
        }

        @Override
        public String write(Integer answer) {
            return answer.toString();
        }
    }

    /**
     * Working time, typed as {@code 7.5}, {@code 7,5} or {@code 7:30}, kept in minutes.
     *
     * @param most hours
     */
    record Hours(int most) implements Typed<Duration> {

        @Override
        public Reading<Duration> read(String typed) {
            var reading = time(typed);
            return reading.value()
                            .filter(time -> time.compareTo(Duration.ofHours(most)) > 0)
                            .isPresent()
                    ? Reading.refused("form.number.most", most)
                    : reading;
        }

        private static Reading<Duration> time(String typed) {
            var line = ch.guichet.common.Text.line(typed).replaceAll("\\s", "");
            if (line.matches("[0-9]{1,4}[:hH][0-5][0-9]")) {
                var parts = line.split("[:hH]");
                return Reading.of(Duration.ofHours(Integer.parseInt(parts[0])).plusMinutes(Integer.parseInt(parts[1])));
            }
            return NumberText.read(line, 2)
                    .map(hours -> hours.multiply(BigDecimal.valueOf(60)))
                    .value()
                    .filter(minutes -> minutes.stripTrailingZeros().scale() <= 0)
                    .map(minutes -> Reading.of(Duration.ofMinutes(minutes.longValueExact())))
                    .orElseGet(() -> Reading.refused("form.hours.unreadable"));
        }

        @Override
        public String write(Duration answer) {
            return text(answer);
        }

        /** {@code 7:30} */
        static String text(Duration answer) {
            return "%d:%02d".formatted(answer.toHours(), answer.toMinutesPart());
        }
    }

    /** A day, typed in any usual shape. */
    record Day() implements Typed<LocalDate> {

        /** Two digits of a year mean this century up to then. */
        private static final LocalDate LATEST = LocalDate.of(2079, 12, 31);

        private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

        @Override
        public Reading<LocalDate> read(String typed) {
            return DateText.read(typed, LATEST);
        }

        @Override
        public String write(LocalDate answer) {
            return WRITTEN.format(answer);
        }
    }

    /**
     * A calendar month, written {@code 08.2024}; while only half of it is chosen {@code 08.} or {@code .2024}.
     *
     * @param firstYear the earliest year to choose
     */
    record Month(int firstYear) implements Typed<YearMonth> {

        @Override
        public Reading<YearMonth> read(String typed) {
            var month = monthOf(typed);
            var year = yearOf(typed);
            return month.isPresent() && year.isPresent()
                    ? Reading.of(YearMonth.of(year.get(), month.get()))
                    : Reading.refused("form.month.unreadable");
        }

        @Override
        public String write(YearMonth answer) {
            return half(answer.getYear(), answer.getMonth());
        }

        /** What is known of a month, as it is kept while the rest is missing. */
        public static String half(@Nullable Integer year, java.time.@Nullable Month month) {
            return year == null && month == null
                    ? ""
                    : (month == null ? "" : "%02d".formatted(month.getValue())) + "." + (year == null ? "" : year);
        }

        public Optional<java.time.Month> monthOf(String written) {
            return part(written, 0)
                    .filter(text -> text.matches("0?[1-9]|1[0-2]"))
                    .map(text -> java.time.Month.of(Integer.parseInt(text)));
        }

        public Optional<Integer> yearOf(String written) {
            return part(written, 1).filter(text -> text.matches("[12][0-9]{3}")).map(Integer::valueOf);
        }

        private static Optional<String> part(String written, int place) {
            var parts = ch.guichet.common.Text.line(written).split("[./\\- ]", -1);
            return parts.length == 2 ? Optional.of(parts[place]) : Optional.empty();
        }
    }

    /** A statement that is ticked or not. */
    record YesNo() implements Kind<Boolean> {}

    /** One of a few answers. */
    record Choice<E extends Enum<E>>(Class<E> type) implements Kind<E> {

        public List<E> options() {
            return List.of(type.getEnumConstants());
        }
    }

    /** Days ticked in the calendar of a period that another answer gives. */
    record Days<C>(Function<C, @Nullable Period> period) implements Kind<SortedSet<LocalDate>> {}

    /**
     * One position of the catalogue of auxiliary means.
     *
     * @param day on which the positions count
     * @param supply how the mean is supplied; the positions that are usually supplied so come first
     * @param elsewhere paper forms that have a form of their own, by which their positions are claimed: its name
     */
    record InCatalogue<C>(
            Function<C, @Nullable LocalDate> day, Function<C, @Nullable Supply> supply, Map<String, String> elsewhere)
            implements Kind<PositionNumber> {}

    /** Any number of rows, each a small form of its own; {@code most} bounds them. */
    record Rows<R extends Record & Row>(Form<R> form, int most) implements Kind<List<R>> {}

    private static Reading<BigDecimal> positive(Reading<BigDecimal> reading, int most) {
        if (reading instanceof Reading.Read<BigDecimal>(BigDecimal number)) {
            if (number.signum() == 0) {
                return Reading.refused("form.number.zero");
            }
            if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
                return Reading.refused("form.number.most", most);
            }
        }
        return reading;
    }
}
