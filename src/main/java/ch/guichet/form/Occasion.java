package ch.guichet.form;

import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.rates.RateBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rules may know besides the answers: plain values, so that no rule looks anything up.
 *
 * @param documents how many are attached
 */
public record Occasion(
        LocalDate today,
        RateBook rates,
        @Nullable LocalDate birthDate,
        @Nullable AvsNumber avsNumber,
        @Nullable DecisionNumber decisionNumber,
        int documents) {

    public static Occasion on(LocalDate today, RateBook rates) {
        return new Occasion(today, rates, null, null, null, 0);
    }
}
