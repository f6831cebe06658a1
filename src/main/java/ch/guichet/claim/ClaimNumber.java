package ch.guichet.claim;

import java.util.Optional;

/** The number of a claim, {@code 2024-000815}: the Zurich year of its first sending and a count; also its address. */
public record ClaimNumber(String text) {

    /** The number a text holds, if it is one. */
    public static Optional<ClaimNumber> read(String text) {
        return text.matches("20[0-9]{2}-[0-9]{6}") ? Optional.of(new ClaimNumber(text)) : Optional.empty();
    }

    static ClaimNumber of(int year, int count) {
        return new ClaimNumber("%d-%06d".formatted(year, count));
    }

    @Override
    public String toString() {
        return text;
    }
}
