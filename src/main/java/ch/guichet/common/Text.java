package ch.guichet.common;

import java.text.Normalizer;
import java.util.Locale;

/** The one place where text from outside is made clean: NFC, no control characters, no lone surrogates, no outer blanks. */
public final class Text {

    private Text() {}

    /** A single line: every run of white space becomes one blank. */
    public static String line(String typed) {
        return block(typed).replaceAll("\\s+", " ").strip();
    }

    /** Several lines: line ends become {@code \n}. */
    public static String block(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point == '\t') {
                kept.append(' ');
            } else if (point == '\n' || isPrintable(point)) {
                kept.appendCodePoint(point);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** As it is searched for: without accents, in lower case. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // marks that reorder or hide the text around them
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }
}
