package ch.guichet.rates;

import ch.guichet.common.Chf;
import java.time.LocalDate;

/**
 * What the insurance pays for one unit, from a day on.
 *
 * @param unit what is counted: {@code km}, {@code day}, {@code night} …
 * @param legalBasis the article, as cited in French
 */
public record Rate(RateCode code, LocalDate from, Chf amount, String unit, String legalBasis, Mark mark) {

    /** How sure we are of a rate. */
    public enum Mark {
        YES,
        PARTIAL,
        SECONDARY,
        DERIVED
    }
}
