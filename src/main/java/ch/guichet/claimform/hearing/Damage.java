package ch.guichet.claimform.hearing;

import ch.guichet.rates.RateCode;

/** What was broken, with its flat rate for a repair by the manufacturer (OMAI annexe ch. 5.07). */
public enum Damage {
    ELECTRONIC("REPAIR_ELECTRONIC"),
    OTHER("REPAIR_OTHER");

    private final RateCode rate;

    Damage(String rate) {
        this.rate = new RateCode(rate);
    }

    RateCode rate() {
        return rate;
    }
}
