package ch.guichet.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The working days of a month, counted from one; samples are about the month before today. */
record SampleDays(YearMonth month) {

    static SampleDays before(LocalDate today) {
        return new SampleDays(YearMonth.from(today).minusMonths(1));
    }

    LocalDate first() {
        return month.atDay(1);
    }

    LocalDate last() {
        return month.atEndOfMonth();
    }

    LocalDate day(int number) {
        return first().datesUntil(last().plusDays(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    List<LocalDate> days(int... numbers) {
        return IntStream.of(numbers).mapToObj(this::day).toList();
    }
}
