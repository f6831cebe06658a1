package ch.guichet.form;

import ch.guichet.common.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rules that many dates follow; a date that is not given breaks none. */
public final class Dates {

    private static final int YEARS_TO_CLAIM = 5;

    private Dates() {}

    public static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !last.isBefore(first);
    }

    /** From the first day to the last, or the first alone; none while it is not known or the last contradicts it. */
    public static Optional<Period> period(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || !inOrder(first, last)
                ? Optional.empty()
                : Optional.of(last == null ? Period.of(first) : new Period(first, last));
    }

    /** It lies not ahead. */
    public static <R> BiPredicate<R, Occasion> past(Function<R, @Nullable LocalDate> date) {
        return (benefit, occasion) -> {
            var known = date.apply(benefit);
            return known == null || !known.isAfter(occasion.today());
        };
    }

    /** An objection that names the birth date. */
    public static <R> BiFunction<R, Occasion, Optional<List<Object>>> beforeBirth(
            Function<R, @Nullable LocalDate> date) {
        return (benefit, occasion) -> {
            var known = date.apply(benefit);
            var birth = occasion.birthDate();
            return known != null && birth != null && known.isBefore(birth)
                    ? Optional.of(List.of(birth))
                    : Optional.empty();
        };
    }

    /** A right ends five years after the month it is for (LPGA art. 24 al. 1). */
    public static <R> BiPredicate<R, Occasion> claimable(Function<R, @Nullable LocalDate> date) {
        return (benefit, occasion) -> {
            var known = date.apply(benefit);
            return known == null
                    || !YearMonth.from(known)
                            .plusYears(YEARS_TO_CLAIM)
                            .atEndOfMonth()
                            .isBefore(occasion.today());
        };
    }
}
