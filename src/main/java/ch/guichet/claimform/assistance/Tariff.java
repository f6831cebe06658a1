package ch.guichet.claimform.assistance;

import ch.guichet.rates.RateCode;

/** The rates of the assistance contribution (RAI art. 39f). */
final class Tariff {

    static final RateCode HOUR = new RateCode("HOUR_STANDARD");
    static final RateCode QUALIFIED = new RateCode("HOUR_QUALIFIED");
    static final RateCode HIGHEST_NIGHT = new RateCode("NIGHT_MAX");

    private static final int DEGREES = 4;

    private Tariff() {}

    /** The four degrees of nights; amounts are known from 2022 on. */
    static RateCode[] nightDegrees() {
        var codes = new RateCode[DEGREES];
        for (var degree = 1; degree <= DEGREES; degree++) {
            codes[degree - 1] = new RateCode("NIGHT_DEGREE_" + degree);
        }
        return codes;
    }
}
