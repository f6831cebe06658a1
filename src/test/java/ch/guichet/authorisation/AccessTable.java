package ch.guichet.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of answers: a row for each subject, a cell for each {@link Person}. A cell holds one word, or a word for each
 * {@link Whose} between bars. A row of the single word {@code inner} is for the counter's own use and has no cells here.
 */
record AccessTable(Map<String, List<String>> rows) {

    private static final Path FOLDER = Path.of("src/test/resources/ch/guichet/authorisation");

    static AccessTable read(String name) {
        try (var lines = Files.lines(FOLDER.resolve(name))) {
            var rows = new LinkedHashMap<String, List<String>>();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    // a subject may hold single blanks, columns are at least two apart
                    .map(line -> List.of(line.strip().split(" {2,}")))
                    .forEach(columns -> {
                        if (rows.put(columns.getFirst(), cells(columns)) != null) {
                            throw new IllegalStateException("two rows for " + columns.getFirst());
                        }
                    });
            return new AccessTable(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(List<String> columns) {
        var cells = columns.subList(1, columns.size());
        if (cells.equals(List.of("inner"))) {
            return List.of();
        }
        if (cells.size() != Person.values().length) {
            throw new IllegalStateException("not a cell for each person: " + columns);
        }
        return cells;
    }

    boolean isInner(String subject) {
        return rows.get(subject).isEmpty();
    }

    List<String> inner() {
        return rows.keySet().stream().filter(this::isInner).toList();
    }

    /** A row as it stands in a file. */
    static String row(String subject, List<String> cells) {
        return Stream.concat(
                        Stream.of("%-62s".formatted(subject)), cells.stream().map(cell -> "%-11s".formatted(cell)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    static String row(String subject, Map<Person, List<Answer>> answers) {
        return row(subject, answers.values().stream().map(AccessTable::cell).toList());
    }

    private static String cell(List<Answer> answers) {
        var words = answers.stream().map(Answer::word).toList();
        return words.stream().distinct().count() == 1 ? words.getFirst() : String.join("|", words);
    }
}
