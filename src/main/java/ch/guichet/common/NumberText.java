package ch.guichet.common;

import java.math.BigDecimal;

/** Numbers as people type them: {@code 1234.5}, {@code 1'234,50}, {@code CHF 12.–}; what could mean two things is refused. */
public final class NumberText {

    private static final int MOST_DIGITS = 9;

    private NumberText() {}

    /** Reads a number that is not negative, with at most so many decimals. */
    public static Reading<BigDecimal> read(String typed, int decimals) {
        var bare = Text.line(typed)
                .replaceAll("(?i)^(chf|fr\\.?)|(chf|fr\\.?)$", "")
                .replaceAll("[\\s'’\u00A0\u202F]", "")
                .replaceAll("[.,][-–—]+$", "");
        var point = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
        var whole = point < 0 ? bare : bare.substring(0, point).replaceAll(bare.charAt(point) == '.' ? "," : "\\.", "");
        var rest = point < 0 ? "" : bare.substring(point + 1);
        if (!whole.matches("[0-9]{1," + MOST_DIGITS + "}") || !rest.matches("[0-9]*") || point >= 0 && rest.isEmpty()) {
            return Reading.refused("number.unreadable");
        }
        if (rest.length() > decimals) {
            return decimals == 0 ? Reading.refused("number.whole") : Reading.refused("number.decimals", decimals);
        }
        return Reading.of(new BigDecimal(rest.isEmpty() ? whole : whole + "." + rest));
    }
}
