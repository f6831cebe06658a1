package ch.guichet.claimform.hearing;

import ch.guichet.rates.RateCode;

/** Whether one ear or both are supplied; most flat rates exist for either. */
public enum Ears {
    MONAURAL("MONO"),
    BINAURAL("BIN");

    private final String ending;

    Ears(String ending) {
        this.ending = ending;
    }

    RateCode rate(String benefit) {
        return new RateCode(benefit + "_" + ending);
    }
}
