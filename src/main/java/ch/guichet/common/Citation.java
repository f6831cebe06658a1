package ch.guichet.common;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An article as the law cites it in French, {@code RAI art. 90 al. 4 let. a}, to be shown as each language cites it. */
public record Citation(String french) {

    private static final String KEY = "law.";

    /** {@code art. 90 al. 4 let. a RAI}, {@code Art. 90 Abs. 4 Bst. a IVV}; words that are not known stay as they are. */
    public String in(Words words) {
        var written = Arrays.stream(articleFirst(words).split(" "))
                .map(word -> translated(word, words))
                .collect(Collectors.joining(" "));
        return written.strip();
    }

    /** The law goes behind its article; other sources stay in front of what follows. */
    private String articleFirst(Words words) {
        var blank = french.indexOf(' ');
        if (blank < 0 || !french.startsWith("art.", blank + 1) || !words.has(KEY + french.substring(0, blank))) {
            return french;
        }
        return french.substring(blank + 1) + " " + french.substring(0, blank);
    }

    private static String translated(String word, Words words) {
        var key = KEY + (word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        return words.has(key) ? words.text(key) : word;
    }
}
