package ch.guichet.common;

/** Where somebody lives; {@code country} is the two-letter code (ISO 3166). */
public record Address(String street, String postalCode, String town, String country) {

    /** {@code Rue du Lac 1, 1200 Genève}; the country only when it is not Switzerland. */
    @Override
    public String toString() {
        return street + ", " + postalCode + " " + town + (country.equals("CH") ? "" : ", " + country);
    }
}
