package ch.guichet.form;

import java.security.SecureRandom;

/** Tells one row of a declaration from another, also after rows were added, removed or corrected. */
public record RowId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 8;

    public static RowId fresh() {
        var letters = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        return new RowId(letters.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
