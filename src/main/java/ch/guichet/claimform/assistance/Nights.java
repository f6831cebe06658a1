package ch.guichet.claimform.assistance;

import ch.guichet.common.Chf;
import ch.guichet.form.Occasion;
import ch.guichet.rates.Rate;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules about the nights of a month: how many there are, what one may cost (RAI art. 39f al. 3). */
final class Nights {

    private static final int LONGEST_MONTH = 31;

    /** From this month on the circular fixes what is left of a night's price when an assistant looks after several. */
    private static final YearMonth SHARING_RULED = YearMonth.of(2023, 7);

    private static final Map<Integer, BigDecimal> LEFT_WHEN_SHARED =
            Map.of(2, new BigDecimal("0.9"), 3, new BigDecimal("0.8"));

    private Nights() {}

    static boolean some(@Nullable Integer count) {
        return count(count) > 0;
    }

    /** Said once, at the first of the two numbers that is answered. */
    static Optional<List<Object>> tooMany(AssistanceContent content, @Nullable Integer here, @Nullable Integer before) {
        var month = content.month();
        var most = month == null ? LONGEST_MONTH : month.lengthOfMonth();
        var all = count(content.nights()) + count(content.sharedNights());
        return !some(here) || some(before) || all <= most ? Optional.empty() : Optional.of(List.of(all, most));
    }

    static BiFunction<AssistanceContent, Occasion, Optional<List<Object>>> tooHigh(
            Function<AssistanceContent, @Nullable Chf> price) {
        return (content, occasion) -> {
            var asked = price.apply(content);
            var month = content.month();
            return asked == null || month == null
                    ? Optional.empty()
                    : occasion.rates()
                            .rate(Tariff.HIGHEST_NIGHT, month.atDay(1))
                            .map(Rate::amount)
                            .filter(highest -> asked.compareTo(highest) > 0)
                            .map(highest -> List.of(highest, month));
        };
    }

    /** What a shared night usually costs; not known for earlier months, for other numbers of persons, or without 3.1. */
    static Optional<Chf> usualShared(AssistanceContent content) {
        var month = content.month();
        var price = content.nightRate();
        var left = content.persons() == null ? null : LEFT_WHEN_SHARED.get(content.persons());
        return month == null || price == null || left == null || month.isBefore(SHARING_RULED)
                ? Optional.empty()
                : Optional.of(price.times(left));
    }

    /** Whether a shared night costs no more than a night for one person alone. */
    static boolean isReduced(AssistanceContent content) {
        var price = content.nightRate();
        var shared = content.sharedRate();
        return price == null || shared == null || shared.compareTo(price) <= 0;
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
