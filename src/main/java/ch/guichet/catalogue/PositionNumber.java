package ch.guichet.catalogue;

/** The number of a position in the annex to the OMAI, such as {@code 5.06} or {@code 13.01*}; chapters have numbers, too. */
public record PositionNumber(String text) {

    /** The translation key of the position's label. */
    public String label() {
        return "catalogue.position." + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
