package ch.guichet.form;

import ch.guichet.common.Chf;
import ch.guichet.common.Citation;
import ch.guichet.common.Period;
import ch.guichet.common.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a claim, with all that explains it.
 *
 * @param path the answer or row it comes from
 * @param code names what is paid; its label is the translation {@code <form>.line.<code>}
 * @param unit what the quantity counts, its label is the translation {@code unit.<unit>}
 * @param quantity hours are kept with four decimals, enough to name every minute
 * @param price what the quantity was multiplied by; none where an invoice or the office fixes the amount
 * @param legalBasis the article, as cited in French
 */
public record Line(
        Path path,
        String code,
        BigDecimal quantity,
        String unit,
        @Nullable Price price,
        Chf amount,
        Period period,
        String legalBasis,
        State state) {

    static final String HOUR = "hour";
    static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** Who fixes the amount. */
    public enum State {
        /** Quantity times price. */
        COMPUTED,
        /** The amount of a ticket or an invoice, as declared. */
        DECLARED,
        /** Taken off what was declared: the person's own share, or what is above the most that is paid. */
        DEDUCTED,
        /** Left open for the office; counts as zero until then. */
        LEFT_TO_OFFICE,
        /** Was left to the office, which has fixed the amount when it accepted the claim. */
        FIXED_BY_OFFICE,
        /** Nothing is due, for the reason the line's label gives. */
        NOT_DUE,
        /** Shown beside the total and not part of it. */
        APART
    }

    /** Whether the quantity says something: an amount taken as a whole has none. */
    public boolean isMeasured() {
        return state != State.DECLARED && state != State.DEDUCTED && !isApart();
    }

    /** Whether it is shown beside the total. */
    public boolean isApart() {
        return state == State.APART;
    }

    /** Whether the office has still to fix the amount. */
    public boolean isOpen() {
        return state == State.LEFT_TO_OFFICE;
    }

    /** The same line with the amount the office fixed. */
    public Line fixedAt(Chf fixed) {
        return new Line(path, code, quantity, unit, price, fixed, period, legalBasis, State.FIXED_BY_OFFICE);
    }

    /** What the line adds to the total. */
    public Chf counted() {
        return isApart() ? Chf.ZERO : amount;
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
        return number(words, quantity, unit)
                + " "
                + words.text("unit." + unit, quantity.compareTo(BigDecimal.ONE) > 0 ? 2 : 1);
    }

    /** Hours are read as {@code 4:30}, all else as a number. */
    private static String number(Words words, BigDecimal quantity, String unit) {
        if (!unit.equals(HOUR) || quantity.stripTrailingZeros().scale() <= 0) {
            return words.number(quantity);
        }
        return Kind.Hours.text(Duration.ofMinutes(
                quantity.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    /** The article in the words' language. */
    public String article(Words words) {
        return new Citation(legalBasis).in(words);
    }
}
