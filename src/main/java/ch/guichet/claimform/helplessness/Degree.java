package ch.guichet.claimform.helplessness;

import ch.guichet.rates.RateCode;

/** The degree of helplessness that the office has decided, with its amount for a night (LAI art. 42ter al. 1). */
public enum Degree {
    SLIGHT("API_FAIBLE"),
    MODERATE("API_MOYEN"),
    SEVERE("API_GRAVE");

    private final RateCode rate;

    Degree(String rate) {
        this.rate = new RateCode(rate);
    }

    RateCode rate() {
        return rate;
    }
}
