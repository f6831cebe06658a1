package ch.guichet.common;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days from the first to the last, both included; a period whose end lies before its start contains no day. */
public record Period(LocalDate from, LocalDate to) {

    public static Period of(LocalDate only) {
        return new Period(only, only);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean isInOrder() {
        return !to.isBefore(from);
    }

    /** The smallest period that holds this one and the other. */
    public Period span(Period other) {
        return new Period(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** The days that both hold, if there are any. */
    public Optional<Period> overlap(Period other) {
        var common = new Period(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
        return Optional.of(common).filter(Period::isInOrder);
    }

    /** How many days it holds. */
    public int length() {
        return isInOrder() ? Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1) : 0;
    }

    public SortedSet<LocalDate> days() {
        return Stream.iterate(from, date -> !date.isAfter(to), date -> date.plusDays(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The calendar months the period touches, in order; none when it is out of order. */
    public List<YearMonth> months() {
        if (!isInOrder()) {
            return List.of();
        }
        var last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
