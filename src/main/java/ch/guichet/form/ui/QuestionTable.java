package ch.guichet.form.ui;

import static java.util.stream.Collectors.toMap;

import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.form.Section;
import ch.guichet.form.Table;
import com.vaadin.flow.component.html.NativeTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a section in their printed table: a field in its cell, beside it what follows from its answer. Below
 * 640 px each line is a block; the explicit roles keep it a table for screen readers.
 */
final class QuestionTable<C extends Record> extends NativeTable implements Block<C> {

    private final Map<String, Asked<C, ?>> asked = new LinkedHashMap<>();
    private final List<TableLine<C>> lines = new ArrayList<>();

    QuestionTable(Editing<?> editing, Section<C> section, Table table) {
        var words = editing.words();
        Map<String, Question<C, ?>> questions =
                section.questions().stream().collect(toMap(Question::name, question -> question));
        addClassName("asks");
        getElement().setAttribute("role", "table").setAttribute("aria-label", words.text(section.title()));
        head(editing, table);
        var body = getBody();
        body.getElement().setAttribute("role", "rowgroup");
        for (var entry : table.entries()) {
            var row = body.addRow();
            var line = new TableLine<>(editing, table, entry, questions, row);
            lines.add(line);
            var place = line.asked();
            if (place != null && entry.question() != null) {
                asked.put(entry.question(), place);
            }
        }
    }

    private void head(Editing<?> editing, Table table) {
        getHead().getElement().setAttribute("role", "rowgroup");
        var row = getHead().addRow();
        row.getElement().setAttribute("role", "row");
        row.addDataCell().getElement().setAttribute("role", "cell");
        for (var column : table.columns()) {
            var cell = row.addHeaderCell();
            cell.setText(editing.words().text(column.head()));
            cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        }
    }

    @Override
    public void follow(Standing<C> standing) {
        lines.forEach(line -> line.follow(standing));
    }

    @Override
    public Stream<Asked<C, ?>> shown() {
        return asked.values().stream().filter(Asked::isShown);
    }

    @Override
    public @Nullable Place find(Path wanted) {
        return Block.find(asked.values().stream(), wanted);
    }
}
