package ch.guichet.form.ui;

import ch.guichet.common.Chf;
import ch.guichet.form.Answers;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.form.Table;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of a table of questions: its label with all that is said about it, its field, and what follows from answers. */
final class TableLine<C extends Record> {

    private static final String NOTHING = "–";

    private final Editing<?> editing;
    private final Map<String, Question<C, ?>> questions;
    private final Map<NativeTableCell, Table.Cell> shown = new LinkedHashMap<>();
    private @Nullable Asked<C, ?> asked;
    private String column = "";

    TableLine(
            Editing<?> editing,
            Table table,
            Table.Entry entry,
            Map<String, Question<C, ?>> questions,
            NativeTableRow row) {
        this.editing = editing;
        this.questions = questions;
        var words = editing.words();
        row.getElement().setAttribute("role", "row");
        var label = new NativeTableHeaderCell(new Span(words.text(entry.label())));
        // what else stands in the cell is no part of the header's name
        label.getElement()
                .setAttribute("role", "rowheader")
                .setAttribute("scope", "row")
                .setAttribute("aria-label", words.text(entry.label()));
        row.add(label);
        for (var place : table.columns()) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("role", "cell").setAttribute("data-head", words.text(place.head()));
            var follows = entry.cells().get(place.name());
            if (entry.question() != null && place.name().equals(entry.column())) {
                column = words.text(place.head());
                asked = ask(question(entry.question()), label, cell);
            } else if (follows != null) {
                cell.addClassName("n");
                shown.put(cell, follows);
            } else {
                cell.addClassName("none");
            }
        }
    }

    @Nullable
    Asked<C, ?> asked() {
        return asked;
    }

    void follow(Standing<C> standing) {
        if (asked != null) {
            // the field's name says its line and its column
            asked.follow(new Standing<>(standing.content(), standing.position(), column, standing.left()));
        }
        shown.forEach((cell, follows) -> {
            var text = text(follows, standing.content());
            if (!text.equals(cell.getText())) {
                cell.setText(text);
            }
        });
    }

    private <V> Asked<C, V> ask(Question<C, V> question, NativeTableHeaderCell label, NativeTableCell cell) {
        var words = editing.words();
        var path = Path.ROOT.question(question.name());
        var place = new Asked<>(editing, question, path, () -> Controls.of(editing, question, null, path), "cell");
        if (question.hinted()) {
            var hint = new Paragraph(words.text(question.hint()));
            hint.addClassName("hint");
            label.add(hint);
        }
        place.remarkIn(label);
        cell.add(place);
        cell.addClassName("in");
        return place;
    }

    private String text(Table.Cell cell, C content) {
        var question = question(cell.question());
        return switch (cell.what()) {
            case RATE -> rate(question, content);
            case AMOUNT -> amount(Path.ROOT.question(question.name()));
            case ANSWER -> answer(question, content);
        };
    }

    /** Without its rate an amount is not known, and not nothing. */
    private String amount(Path path) {
        var calculation = editing.calculation();
        return calculation.missing().stream().anyMatch(problem -> problem.path().equals(path))
                ? NOTHING
                : calculation.total(path).toString();
    }

    private String rate(Question<C, ?> question, C content) {
        var pricing = question.pricing();
        var date = pricing == null ? null : pricing.date().apply(content);
        return pricing == null || date == null
                ? NOTHING
                : editing.occasion()
                        .rates()
                        .rate(pricing.code(), date)
                        .map(rate -> rate.amount().toString())
                        .orElse(NOTHING);
    }

    private <V> String answer(Question<C, V> question, C content) {
        var answer = question.of(content);
        if (answer == null) {
            return NOTHING;
        }
        // the column's head names the currency
        return answer instanceof Chf amount ? amount.toString() : new Answers(editing.words()).text(question, answer);
    }

    private Question<C, ?> question(String name) {
        return Objects.requireNonNull(questions.get(name), name);
    }
}
