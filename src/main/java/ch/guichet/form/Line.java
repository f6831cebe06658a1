package ch.guichet.form;

import ch.guichet.common.Chf;
import ch.guichet.common.Citation;
import ch.guichet.common.Period;
import ch.guichet.common.Words;
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

    /** The quantity with its unit: {@code 12.5 km}, {@code 4 jours}. */
    public String measure(Words words) {
        return measured(quantity, words);
    }

    /** Another quantity of the same unit, such as the sum of several lines. */
    public String measured(BigDecimal other, Words words) {
        return measure(words, other, unit);
    }

    static String measure(Words words, BigDecimal quantity, String unit) {
        // the unit's text only needs to know one from several
        return words.number(quantity) + " "
                + words.text("unit." + unit, quantity.compareTo(BigDecimal.ONE) > 0 ? 2 : 1);
    }

    /** The article in the words' language. */
    public String article(Words words) {
        return new Citation(legalBasis).in(words);
    }
}
