package ch.guichet.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates as people type them: {@code 1.7.24}, {@code 01.07.2024}, {@code 1/7/2024}, {@code 2024-07-01}, {@code 01072024}. */
public final class DateText {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})\\s?[./\\- ]\\s?(?<month>\\d{1,2})\\s?[./\\- ]\\s?(?<year>\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private DateText() {}

    /**
     * Reads a date; a year of two digits is the last such year that is not after {@code latest}: for a birth date today,
     * for a claim a day of next year.
     */
    public static Reading<LocalDate> read(String typed, LocalDate latest) {
        var line = Text.line(typed);
        for (var shape : new Pattern[] {DAY_FIRST, YEAR_FIRST, DIGITS}) {
            var found = shape.matcher(line);
            if (found.matches()) {
                return date(
                        year(found.group("year"), latest),
                        Integer.parseInt(found.group("month")),
                        Integer.parseInt(found.group("day")),
                        line);
            }
        }
        return Reading.refused("date.shape");
    }

    private static Reading<LocalDate> date(int year, int month, int day, String line) {
        if (year < EARLIEST) {
            return Reading.refused("date.too-early");
        }
        if (year > LATEST) {
            return Reading.refused("date.too-late");
        }
        try {
            return Reading.of(LocalDate.of(year, month, day));
        } catch (DateTimeException absent) {
            return Reading.refused("date.absent", line);
        }
    }

    private static int year(String digits, LocalDate latest) {
        var year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : latest.getYear() - Math.floorMod(latest.getYear() - year, 100);
    }
}
