package ch.guichet.rates;

/** Names a rate, for instance {@code CAR_KM}. */
public record RateCode(String name) {

    @Override
    public String toString() {
        return name;
    }
}
