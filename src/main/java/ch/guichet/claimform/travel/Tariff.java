package ch.guichet.claimform.travel;

import ch.guichet.rates.RateCode;

/** The rates of the travel form (RAI art. 90 al. 4; the kilometre by the circular on travel costs). */
final class Tariff {

    static final RateCode CAR = new RateCode("CAR_KM");
    static final RateCode MEALS_SHORT = new RateCode("VIATIQUE_5_8H");
    static final RateCode MEALS_LONG = new RateCode("VIATIQUE_GT8H");
    static final RateCode LODGING = new RateCode("LODGING_NIGHT");

    private Tariff() {}
}
