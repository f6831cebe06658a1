package ch.guichet.form;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.rates.Rate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a claim, with all that explains it.
 *
 * @param path the answer or row it comes from
 * @param code names what is paid; its label is the translation {@code <form>.line.<code>}
 * @param unit what the quantity counts, its label is the translation {@code unit.<unit>}
 * @param rate the rate that was applied; none where an invoice or the office fixes the amount
 * @param legalBasis the article, as cited in French
 */
public record Line(
        Path path,
        String code,
        BigDecimal quantity,
        String unit,
        @Nullable Rate rate,
        Chf amount,
        Period period,
        String legalBasis,
        State state) {

    /** Who fixes the amount. */
    public enum State {
        /** Quantity times rate. */
        COMPUTED,
        /** The amount of a ticket or an invoice, as declared. */
        DECLARED,
        /** Left open for the office; counts as zero until then. */
        FIXED_BY_OFFICE
    }
}
