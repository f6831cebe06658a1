package ch.guichet.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The printed table that a section's questions stand in.
 *
 * @param columns translation keys of the column heads; the first column, with the lines' labels, has none
 */
public record Table(List<Column> columns, List<Entry> entries) {

    /** What lines name that there is not: columns, and questions of the section. */
    Stream<String> unknown() {
        var heads = columns.stream().map(Column::name).toList();
        var asked = entries.stream().map(Entry::question).toList();
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.concat(Stream.ofNullable(entry.column()), entry.cells().keySet().stream())
                                .filter(column -> !heads.contains(column)),
                        entry.cells().values().stream()
                                .map(Cell::question)
                                .filter(question -> !asked.contains(question))));
    }

    /** A column; {@code head} is a translation key. */
    public record Column(String name, String head) {}

    /**
     * A line of the table: at most one question, in one of its columns, and what is shown in others.
     *
     * @param label translation key; the question's own where there is one
     */
    public record Entry(
            String label,
            @Nullable String question,
            @Nullable String column,
            Map<String, Cell> cells) {}

    /** What a cell shows that follows from a question. */
    public record Cell(What what, String question) {

        /** What is shown of the question. */
        public enum What {
            /** The rate its answer is multiplied by. */
            RATE,
            /** What its answer comes to. */
            AMOUNT,
            /** Its answer again. */
            ANSWER
        }

        public static Cell rateOf(String question) {
            return new Cell(What.RATE, question);
        }

        public static Cell amountOf(String question) {
            return new Cell(What.AMOUNT, question);
        }

        public static Cell answerOf(String question) {
            return new Cell(What.ANSWER, question);
        }
    }
}
