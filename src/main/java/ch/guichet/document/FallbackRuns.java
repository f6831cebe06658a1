package ch.guichet.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts every word that the text font cannot write into a {@code <span class="fallback">} of the second font, so that the layout
 * measures what will be printed; what neither font has becomes U+FFFD.
 */
final class FallbackRuns {

    /** A word with the blanks behind it. */
    private static final Pattern WORD = Pattern.compile("\\S+ *| +");

    private enum Face {
        TEXT("text"),
        FALLBACK("fallback"),
        /** Outside the basic plane: on its own, for the engine would break a line between the two halves. */
        ALONE("fallback alone");

        private final String css;

        Face(String css) {
            this.css = css;
        }
    }

    private record Run(Face face, String text) {}

    private FallbackRuns() {}

    static void mark(Document page) {
        var body = page.getElementsByTagName("body").item(0);
        for (var text : texts(body, new ArrayList<>())) {
            if (!isPlain(text.getData())) {
                replace(text);
            }
        }
    }

    private static List<Text> texts(Node node, List<Text> found) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                found.add(text);
            } else if (child instanceof Element) {
                texts(child, found);
            }
        }
        return found;
    }

    private static void replace(Text text) {
        var page = text.getOwnerDocument();
        var parent = text.getParentNode();
        for (var run : runs(text.getData().replaceAll("\\s", " "))) {
            // each run, for the engine paints bare text before the elements beside it, and that is the order it is read
            // in
            var span = page.createElementNS(parent.getNamespaceURI(), "span");
            span.setAttribute("class", run.face.css);
            span.appendChild(page.createTextNode(run.text));
            parent.insertBefore(span, text);
        }
        parent.removeChild(text);
    }

    private static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        for (var word : WORD.matcher(text).results().map(MatchResult::group).toList()) {
            if (isPlain(word)) {
                add(runs, new Run(Face.TEXT, word));
            } else {
                letters(word).forEach(letter -> add(runs, run(letter)));
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, Run next) {
        if (!runs.isEmpty() && next.face != Face.ALONE && runs.getLast().face == next.face) {
            runs.add(new Run(next.face, runs.removeLast().text + next.text));
        } else {
            runs.add(next);
        }
    }

    /** Letter by letter as people see them: a mark stays with its letter. */
    private static List<String> letters(String word) {
        var letters = new ArrayList<String>();
        var borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(word);
        var start = borders.first();
        for (var end = borders.next(); end != BreakIterator.DONE; start = end, end = borders.next()) {
            letters.add(word.substring(start, end));
        }
        return letters;
    }

    private static Run run(String letter) {
        var visible = letter.codePoints()
                .filter(point -> !isInvisible(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!Fonts.inFallback(visible)) {
            return new Run(Face.FALLBACK, "\uFFFD");
        }
        var alone = visible.codePoints().anyMatch(Character::isSupplementaryCodePoint);
        return new Run(alone ? Face.ALONE : Face.FALLBACK, visible);
    }

    /** Whether the text font can write it; marks above and below letters are placed well by the second font only. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || (Character.getType(point) != Character.NON_SPACING_MARK
                                && !isInvisible(point)
                                && Fonts.inText(point)));
    }

    /** Joiners, variation selectors and other marks that have no shape of their own. */
    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.CONTROL
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
