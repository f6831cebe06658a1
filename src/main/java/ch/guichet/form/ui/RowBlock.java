package ch.guichet.form.ui;

import ch.guichet.form.Answers;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Line;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.form.Question;
import ch.guichet.form.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row: its title and amount, its questions, why it is that amount, and a button to delete it. */
final class RowBlock<R extends Record & Row> extends Div implements Place {

    /** Answers that tell a row from its like. */
    private static final int TELLING = 3;

    private final Editing<?> editing;
    private final Form<R> form;
    private final Path path;
    private final Span title = new Span();
    private final Span amount = new Span();
    private final Paragraph caption = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final Questions<R> questions;
    private final @Nullable Questions<R> nested;
    private final Why why;
    private final Button remove = new Button();

    RowBlock(Editing<?> editing, Form<R> form, Path path, Consumer<RowBlock<R>> removed) {
        this.editing = editing;
        this.form = form;
        this.path = path;
        questions = new Questions<>(editing, of(form, false), path);
        var inner = of(form, true);
        nested = inner.isEmpty() ? null : new Questions<>(editing, inner, path);
        why = new Why(editing, path);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClassName("remove");
        remove.addClickListener(pressed -> removed.accept(this));
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        amount.addClassName("amount");
        caption.addClassName("why");
        error.addClassName("err");
        addClassName("row");
        build();
    }

    private void build() {
        var isNested = path.length() > 2;
        addClassName(isNested ? "sub2" : "top");
        var heading = isNested ? new H4(title) : new H3(title);
        questions.add(why, remove);
        add(new Header(heading, amount), caption, error, questions);
        if (nested != null) {
            add(nested);
        }
    }

    void follow(R row, List<Integer> position, String context, boolean left) {
        var words = editing.words();
        var name = new Answers(words).title(form, position);
        title.setText(name);
        caption.setText(context);
        caption.setVisible(!context.isEmpty());
        amount.setText(amount());
        why.follow();
        remove.setText(words.text(form.name() + ".remove", position.toArray()));
        if (left) {
            getElement().setAttribute("aria-label", name(row, name, context));
        }
        var problem = Stream.of(Problem.Gravity.values())
                .map(gravity -> editing.complaint(path, gravity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        error.setText(problem);
        error.setVisible(!problem.isEmpty());
        var standing = new Standing<>(row, position, name, left);
        questions.follow(standing);
        if (nested != null) {
            nested.follow(standing);
        }
    }

    boolean shows(R row) {
        return path.last().equals(row.id().value());
    }

    Path path() {
        return path;
    }

    Component first() {
        return questions.shown().findFirst().<Component>map(Asked::target).orElse(this);
    }

    @Override
    public String label() {
        return title.getText();
    }

    @Override
    public Component target() {
        return this;
    }

    @Nullable
    Place find(Path wanted) {
        if (!wanted.isWithin(path)) {
            return null;
        }
        var outer = questions.find(wanted);
        var inner = outer != null || nested == null ? outer : nested.find(wanted);
        return inner == null ? this : inner;
    }

    private String amount() {
        var calculation = editing.calculation();
        var total = calculation.total(path);
        var lines = calculation.lines(path);
        if (lines.isEmpty() && !total.isPositive()) {
            return editing.words().text("form.row.open");
        }
        var left = lines.stream().anyMatch(Line::isOpen);
        return left && !total.isPositive()
                ? editing.words().text("form.office")
                : editing.words().chf(total);
    }

    /** {@code Trajet 1, 19.08.2024, Genève, Nyon}. */
    private String name(R row, String name, String context) {
        var answers = new Answers(editing.words());
        var telling = form.questions().stream()
                .filter(question -> question.isAsked(row))
                .map(question -> text(answers, question, row))
                .filter(Objects::nonNull)
                .distinct()
                .limit(TELLING);
        return Stream.concat(Stream.of(name, context).filter(text -> !text.isEmpty()), telling)
                .collect(Collectors.joining(", "));
    }

    private static <R extends Record, V> @Nullable String text(Answers answers, Question<R, V> question, R row) {
        var telling = question.kind() instanceof Kind.Day || question.kind() instanceof Kind.Text;
        var answer = telling ? question.of(row) : null;
        return answer == null ? null : answers.text(question, answer);
    }

    private static <R extends Record> List<Question<R, ?>> of(Form<R> form, boolean rows) {
        return form.questions().stream()
                .filter(question -> question.kind() instanceof Kind.Rows<?> == rows)
                .toList();
    }
}
