package ch.guichet.catalogue;

import ch.guichet.common.Period;
import java.time.LocalDate;
import java.util.Optional;

/** How often something is due. */
public enum Recurrence {
    /** Each time. */
    DELIVERY,
    CALENDAR_YEAR,
    SIX_YEARS,
    EIGHT_YEARS,
    /** Once in a life. */
    ONCE;

    private static final LocalDate EVER = LocalDate.of(1960, 1, 1);
    private static final int LONGEST = 120;

    /** The days on which it is due once only, seen from a day; empty when it is due each time. */
    public Optional<Period> around(LocalDate day) {
        return switch (this) {
            case DELIVERY -> Optional.empty();
            case CALENDAR_YEAR -> Optional.of(new Period(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear())));
            case SIX_YEARS -> Optional.of(years(day, 6));
            case EIGHT_YEARS -> Optional.of(years(day, 8));
            case ONCE -> Optional.of(new Period(EVER, day.plusYears(LONGEST)));
        };
    }

    private static Period years(LocalDate day, int years) {
        return new Period(
                day.minusYears(years).plusDays(1), day.plusYears(years).minusDays(1));
    }
}
