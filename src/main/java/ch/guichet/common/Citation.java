package ch.guichet.common;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An article as the law cites it in French, {@code RAI art. 90 al. 4 let. a}, to be shown as each language cites it; several
 * are separated by a semicolon.
 */
public record Citation(String french) {

    private static final String KEY = "law.";
    private static final String BETWEEN = "; ";

    /** {@code art. 90 al. 4 let. a RAI}, {@code Art. 90 Abs. 4 Bst. a IVV}; words that are not known stay as they are. */
    public String in(Words words) {
        return Arrays.stream(french.split(BETWEEN))
                .map(article -> written(article, words))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String written(String article, Words words) {
        return Arrays.stream(articleFirst(article, words).split(" "))
                .map(word -> translated(word, words))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The law goes behind its article; other sources stay in front of what follows. */
    private static String articleFirst(String article, Words words) {
        var blank = article.indexOf(' ');
        if (blank < 0 || !article.startsWith("art.", blank + 1) || !words.has(KEY + article.substring(0, blank))) {
            return article;
        }
        return article.substring(blank + 1) + " " + article.substring(0, blank);
    }

    private static String translated(String word, Words words) {
        var key = KEY + (word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        return words.has(key) ? words.text(key) : word;
    }
}
