package ch.guichet.catalogue;

import ch.guichet.common.Chf;
import ch.guichet.rates.Rate;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the insurance pays at most, at a flat rate or not at all for a position.
 *
 * @param tag names it within its position, such as {@code own_from12}
 * @param amount in CHF; none where the limit is no amount
 * @param fromAge from this age on, in completed years
 * @param belowAge up to the day before this age
 * @param supply counts for this kind of supply only
 * @param legalBasis the article, as cited in French
 * @param from the day from which it counts
 * @param mark how sure we are of it
 */
public record Limit(
        PositionNumber position,
        String tag,
        Effect effect,
        @Nullable Chf amount,
        Recurrence recurrence,
        @Nullable Integer fromAge,
        @Nullable Integer belowAge,
        @Nullable Supply supply,
        String legalBasis,
        LocalDate from,
        Rate.Mark mark) {

    /** What a limit does to the amount of one invoice. */
    public enum Effect {
        /** No more is paid. */
        MAXIMUM,
        /** This is paid, whatever it cost. */
        FLAT,
        /** This is deducted. */
        OWN_SHARE,
        /** Up to this amount nothing is paid, above it everything. */
        THRESHOLD,
        /** Up to this amount the invoice is paid as it is, above it the office decides. */
        CHECKED,
        /** It cannot be applied to one amount: by the hour, kilometre, month, pair or income; the office decides. */
        SHOWN
    }

    /** The translation key of what it is about; its argument is the amount. */
    public String label() {
        return "catalogue.limit." + position + "." + tag;
    }

    public boolean countsFor(Supply how) {
        return supply == null || supply == how;
    }

    /** Whether it counts for somebody born that day, for what is supplied so on the day; without a birth date ages do not count. */
    public boolean appliesTo(Supply how, @Nullable LocalDate birthDate, LocalDate day) {
        if (!countsFor(how)) {
            return false;
        }
        if (birthDate == null) {
            return fromAge == null && belowAge == null;
        }
        var age = Period.between(birthDate, day).getYears();
        return (fromAge == null || age >= fromAge) && (belowAge == null || age < belowAge);
    }
}
