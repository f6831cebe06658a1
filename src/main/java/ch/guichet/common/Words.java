package ch.guichet.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.stream.Collectors;

/** The counter's texts, dates and amounts in one language; what pages, PDF, e-mails and SMS take their words from. */
public record Words(Translations translations, Language language) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZONE);

    /** The text of a key; arguments of the counter's own types (amounts, dates, periods …) are written as the language writes them. */
    public String text(String key, Object... arguments) {
        var written = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            written[i] = arguments[i] instanceof Integer number ? number : show(arguments[i]);
        }
        return translations.text(language, key, written);
    }

    public boolean has(String key) {
        return translations.has(language, key);
    }

    /** A value as people read it. */
    public String show(Object value) {
        return switch (value) {
            case Term(String key) -> text(key);
            case Chf amount -> chf(amount);
            case Period period -> period(period);
            case LocalDate date -> date(date);
            case YearMonth month -> month(month);
            case BigDecimal number -> number(number);
            case Instant moment -> moment(moment);
            case Collection<?> several -> several.stream().map(this::show).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    public String chf(Chf amount) {
        return "CHF " + amount;
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 01.08.2024 - 31.08.2024}, or the single day. */
    public String period(Period period) {
        return period.from().equals(period.to())
                ? date(period.from())
                : date(period.from()) + " - " + date(period.to());
    }

    /** A moment of the day it falls on in Zurich, with hour and minute. */
    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    public String time(Instant moment) {
        return TIME.format(moment);
    }

    /** The day a moment falls on in Zurich. */
    public String day(Instant moment) {
        return date(moment.atZone(ZONE).toLocalDate());
    }

    public String month(YearMonth month) {
        return format("LLLL yyyy", month);
    }

    /** A day as it is spoken: {@code jeudi 1 août 2024}. */
    public String spoken(LocalDate date) {
        return format(text("date.spoken"), date);
    }

    public String weekday(java.time.DayOfWeek day, TextStyle style) {
        return style == TextStyle.FULL
                ? day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale())
                : text("weekday." + day.getValue());
    }

    /** A size as people read it: {@code 812 kB}, {@code 1.4 MB}. */
    public String bytes(long size) {
        return size < 1_000_000
                ? Math.max(1, size / 1000) + " kB"
                : BigDecimal.valueOf(size, 6).setScale(1, RoundingMode.HALF_UP) + " MB";
    }

    /** Without trailing zeros and never in scientific notation: {@code 12.5}. */
    public String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private String format(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment);
    }
}
