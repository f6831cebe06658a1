package ch.guichet.form;

import ch.guichet.common.Chf;
import ch.guichet.rates.Rate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one unit is worth: a rate of the insurance, or an amount agreed with the person.
 *
 * @param since the day the rate came into force; none for an amount that stands in the person's own decision
 * @param mark how sure we are of the rate; none for an agreed amount
 */
public record Price(Chf amount, @Nullable LocalDate since, Rate.@Nullable Mark mark) {

    public static Price of(Rate rate) {
        return new Price(rate.amount(), rate.from(), rate.mark());
    }

    /** An amount per unit that stands in a decision. */
    public static Price agreed(Chf amount) {
        return new Price(amount, null, null);
    }
}
