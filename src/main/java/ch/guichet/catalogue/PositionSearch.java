package ch.guichet.catalogue;

import ch.guichet.common.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what can be claimed on a day by the beginnings of words and numbers, whatever their accents and case. */
final class PositionSearch {

    /** From so many letters on a word may stand within another, as German ones do, and its last letter may differ. */
    private static final int TELLING = 4;

    /** A dot belongs to a number when one of its digits follows. */
    private static final String BETWEEN_WORDS = "([^\\p{L}\\p{N}.]|\\.(?!\\p{N}))+";

    private final Catalogue catalogue;
    private final LocalDate day;
    private final Function<PositionNumber, String> label;
    private final Map<PositionNumber, List<String>> known = new HashMap<>();

    PositionSearch(Catalogue catalogue, LocalDate day, Function<PositionNumber, String> label) {
        this.catalogue = catalogue;
        this.day = day;
        this.label = label;
    }

    /** First those that hold all words themselves, then those that need the words of what they stand under. */
    List<Position> find(String typed) {
        var wanted = words(typed);
        var own = new ArrayList<Position>();
        var inherited = new ArrayList<Position>();
        if (!wanted.isEmpty()) {
            catalogue.leaves(day).forEach(leaf -> {
                if (holdAll(Stream.of(leaf), wanted)) {
                    own.add(leaf);
                } else if (holdAll(catalogue.path(leaf, day).stream(), wanted)) {
                    inherited.add(leaf);
                }
            });
        }
        return Stream.concat(own.stream(), inherited.stream()).toList();
    }

    /** {@code letto} and {@code letti}, {@code chien} and {@code chiens} begin alike. */
    private static String stem(String word) {
        return isTelling(word) && word.matches(".*[aeios]") ? word.substring(0, word.length() - 1) : word;
    }

    /** Numbers only begin. */
    private static boolean isTelling(String word) {
        return word.length() >= TELLING && word.chars().allMatch(Character::isLetter);
    }

    private boolean holdAll(Stream<Position> positions, List<String> wanted) {
        var held =
                positions.flatMap(position -> held(position.number()).stream()).toList();
        return wanted.stream().allMatch(word -> held.stream().anyMatch(one -> isIn(one, word)));
    }

    private static boolean isIn(String one, String word) {
        return one.startsWith(stem(word)) || isTelling(word) && one.contains(word);
    }

    private List<String> held(PositionNumber number) {
        return known.computeIfAbsent(number, unread -> words(number + " " + label.apply(number)));
    }

    private static List<String> words(String text) {
        return Stream.of(Text.folded(text).split(BETWEEN_WORDS))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
