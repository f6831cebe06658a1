package ch.guichet.form.ui;

import ch.guichet.form.Answers;
import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.form.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question on the page: its control from the first time it is asked, and the sentences that stand beside it. */
final class Asked<C extends Record, V> extends Div implements Place {

    private final Editing<?> editing;
    private final Question<C, V> question;
    private final Path path;
    private final Supplier<Control<C, V>> maker;
    private final Paragraph note = new Paragraph();
    private final @Nullable Offers<C> offers;
    private HasComponents remarks = this;
    private @Nullable Why why;
    private @Nullable Control<C, V> control;

    Asked(Editing<?> editing, Question<C, V> question, Path path, Supplier<Control<C, V>> maker, String... classNames) {
        this.editing = editing;
        this.question = question;
        this.path = path;
        this.maker = maker;
        addClassNames(classNames);
        note.addClassNames("hint", "note");
        note.getElement().setAttribute("role", "status");
        var offer = question.offer();
        offers = offer == null ? null : new Offers<>(editing, question, offer, path);
    }

    /** Puts what is said about the answer elsewhere than under the control. */
    void remarkIn(HasComponents place) {
        remarks = place;
    }

    void follow(Standing<C> standing) {
        var asked = question.isAsked(standing.content());
        if (asked && !isVisible() && isAttached() && question.kind() instanceof Kind.Days<?>) {
            // it opens before the place the focus has gone to
            editing.announce(editing.words().text("form.days.opened", label()));
        }
        setVisible(asked);
        if (asked) {
            var shown = control();
            shown.require(question.isRequired(standing.content()));
            shown.follow(standing, question.of(standing.content()));
            shown.complain(editing.complaint(path, Problem.Gravity.ERROR));
            note.setText(notes(standing.content()));
            if (offers != null) {
                offers.follow(standing);
            }
            explain();
        }
    }

    @Override
    public String label() {
        return editing.words().text(question.label());
    }

    @Override
    public Component target() {
        return control().target();
    }

    /** The first control that can take the focus. */
    boolean isShown() {
        return isVisible() && control != null;
    }

    Path path() {
        return path;
    }

    /** The places within the control, such as rows. */
    @Nullable
    Place find(Path wanted) {
        if (!isShown() || !wanted.isWithin(path)) {
            return null;
        }
        var inner = control instanceof RowsField<?, ?> rows ? rows.find(wanted) : null;
        return inner == null ? this : inner;
    }

    private Control<C, V> control() {
        var known = control;
        if (known == null) {
            known = maker.get();
            control = known;
            add(known.component());
            if (offers != null) {
                remarks.add(offers);
            }
            remarks.add(note);
        }
        return known;
    }

    /** Why the answer comes to its amount, once it comes to one; rows explain themselves. */
    private void explain() {
        if (why == null
                && !(question.kind() instanceof Kind.Rows<?>)
                && !editing.calculation().lines(path).isEmpty()) {
            why = new Why(editing, path);
            remarks.add(why);
        }
        if (why != null) {
            why.follow();
        }
    }

    /** Notes of rows stand in each row. */
    private String notes(C content) {
        var notes =
                question.kind() instanceof Kind.Rows<?> ? "" : new Answers(editing.words()).notes(question, content);
        return Stream.of(notes, editing.complaint(path, Problem.Gravity.CONFIRM))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
