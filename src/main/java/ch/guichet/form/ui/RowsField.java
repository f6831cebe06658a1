package ch.guichet.form.ui;

import ch.guichet.form.Answers;
import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.form.Row;
import ch.guichet.shell.Focus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question that is answered by rows: a block for each, and a button for one more. */
final class RowsField<C extends Record, R extends Record & Row> extends Div implements Control<C, List<R>> {

    private final Editing<?> editing;
    private final Question<C, ?> question;
    private final Kind.Rows<R> kind;
    private final Path path;
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final Button add;
    private final List<RowBlock<R>> blocks = new ArrayList<>();

    RowsField(Editing<?> editing, Question<C, ?> question, Kind.Rows<R> kind, Path path) {
        this.editing = editing;
        this.question = question;
        this.kind = kind;
        this.path = path;
        var plus = new Span("+");
        plus.getElement().setAttribute("aria-hidden", "true");
        add = new Button(editing.words().text(question.label() + ".add"), plus, pressed -> addRow());
        error.addClassName("err");
        addClassName("rows");
        if (question.hinted()) {
            var hint = new Paragraph(editing.words().text(question.hint()));
            hint.addClassName("hint");
            add(hint);
        }
        add(list, error, add);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void follow(Standing<C> standing, @Nullable List<R> rows) {
        var present = Objects.requireNonNullElse(rows, List.<R>of());
        blocks.removeIf(block -> {
            var gone = present.stream().noneMatch(block::shows);
            if (gone) {
                list.remove(block);
            }
            return gone;
        });
        var caption = new Answers(editing.words()).notes(question, standing.content());
        for (var i = 0; i < present.size(); i++) {
            var row = present.get(i);
            if (i == blocks.size()) {
                blocks.add(new RowBlock<>(editing, kind.form(), path.row(row.id()), this::removeRow));
                list.add(blocks.get(i));
            }
            var position = new ArrayList<>(List.of(i + 1));
            position.addAll(standing.position());
            blocks.get(i).follow(row, position, caption, standing.left());
        }
        add.setEnabled(present.size() < kind.most());
        if (!standing.row().isEmpty()) {
            add.setAriaLabel(add.getText() + ", " + standing.row());
        }
    }

    /** Whether a row must be there is said when the form is sent. */
    @Override
    public void require(boolean required) {}

    @Override
    public void complain(String problem) {
        error.setText(problem);
        error.setVisible(!problem.isEmpty());
    }

    @Override
    public Component target() {
        return add;
    }

    @Nullable
    Place find(Path wanted) {
        return blocks.stream()
                .map(block -> block.find(wanted))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void addRow() {
        editing.addRow(path);
        var added = blocks.getLast();
        editing.announce(editing.words().text("form.row.added", added.label()));
        Focus.on(added.first());
    }

    private void removeRow(RowBlock<R> block) {
        var index = blocks.indexOf(block);
        var title = block.label();
        editing.removeRow(block.path());
        editing.announce(editing.words().text("form.row.removed", title));
        Focus.on(index < blocks.size() ? blocks.get(index) : add);
    }
}
