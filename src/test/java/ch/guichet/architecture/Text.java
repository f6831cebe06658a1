package ch.guichet.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One text of a bundle, with placeholders for {@code MessageFormat}. */
record Text(Bundle bundle, String key, String pattern) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,");

    Set<Integer> placeholders() {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasChoice() {
        return CHOICE.matcher(pattern).find();
    }

    /** The branches of all choices: {@code 0#none} and {@code 1<many} of <code>{0,choice,0#none|1&lt;many}</code>. */
    List<String> branches() {
        var branches = new ArrayList<String>();
        var choice = CHOICE.matcher(pattern);
        while (choice.find()) {
            branches.addAll(List.of(inside(choice.end()).split("\\|", -1)));
        }
        return branches;
    }

    /** From a place after an opening brace to the brace that closes it. */
    private String inside(int start) {
        var depth = 1;
        for (var i = start; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return pattern.substring(start, i);
            }
        }
        throw new IllegalStateException(this + " has a brace that is never closed");
    }

    @Override
    public String toString() {
        return bundle + " " + key;
    }
}
