package ch.guichet.form;

import java.util.ArrayList;
import java.util.List;

/** Where in a declaration an answer stands: names of questions and ids of rows, {@code journeys/7f3a…/start}. */
public record Path(List<String> steps) {

    public static final Path ROOT = new Path(List.of());

    public static Path of(String text) {
        return text.isEmpty() ? ROOT : new Path(List.of(text.split("/")));
    }

    public Path question(String name) {
        return then(name);
    }

    public Path row(RowId row) {
        return then(row.value());
    }

    public String first() {
        return steps.getFirst();
    }

    /** The place that a path leads to when it starts here. */
    public Path then(Path inner) {
        var longer = new ArrayList<>(steps);
        longer.addAll(inner.steps);
        return new Path(List.copyOf(longer));
    }

    /** The path as seen from the inside of its first {@code count} steps. */
    public Path after(int count) {
        return new Path(steps.subList(count, steps.size()));
    }

    public Path parent() {
        return new Path(steps.subList(0, steps.size() - 1));
    }

    public String last() {
        return steps.getLast();
    }

    public int length() {
        return steps.size();
    }

    public boolean isWithin(Path other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    private Path then(String step) {
        return then(new Path(List.of(step)));
    }

    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
