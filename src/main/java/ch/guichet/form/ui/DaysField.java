package ch.guichet.form.ui;

import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A question that is answered by ticking days, under the sentence that says how many are ticked. */
final class DaysField<C extends Record> extends Div implements Control<C, SortedSet<LocalDate>> {

    private final Editing<?> editing;
    private final Question<C, ?> question;
    private final @Nullable Question<C, ?> count;
    private final Path path;
    private final Paragraph ticked = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final Calendar calendar;
    private SortedSet<LocalDate> days = Collections.emptySortedSet();

    /** @param before the question before, which says how many days there are when it asks for a number */
    DaysField(Editing<?> editing, Question<C, ?> question, @Nullable Question<C, ?> before, Path path) {
        this.editing = editing;
        this.question = question;
        this.count = before != null && before.kind() instanceof Kind.Count ? before : null;
        this.path = path;
        calendar = new Calendar(editing.words(), this::tick, () -> editing.finish(path));
        build();
    }

    private void build() {
        var words = editing.words();
        var heading = new H3(words.text(question.label()));
        var hint = new Paragraph(question.hinted() ? words.text(question.hint()) : "");
        var id = "days-" + path.toString().replace('/', '-');
        heading.setId(id);
        hint.setId(id + "-hint");
        error.setId(id + "-error");
        hint.addClassName("hint");
        ticked.addClassName("ticked");
        ticked.getElement().setAttribute("role", "status");
        error.addClassName("err");
        addClassName("days");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", id)
                .setAttribute("aria-describedby", id + "-hint " + id + "-error");
        add(heading, hint, ticked, calendar, error);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void follow(Standing<C> standing, @Nullable SortedSet<LocalDate> answer) {
        days = Objects.requireNonNullElse(answer, Collections.emptySortedSet());
        var period = question.period(standing.content()).orElse(null);
        calendar.show(period, editing.today(), days);
        ticked.setText(ticked(standing.content(), period == null && days.isEmpty()));
    }

    @Override
    public void require(boolean required) {}

    @Override
    public void complain(String problem) {
        error.setText(problem);
    }

    @Override
    public Component target() {
        return calendar;
    }

    private String ticked(C content, boolean nothingToTick) {
        var words = editing.words();
        var declared = count == null ? null : count.of(content);
        if (nothingToTick) {
            return words.text("form.days.period");
        }
        return declared == null
                ? words.text("form.days.number", days.size())
                : words.text("form.days.ticked", days.size(), declared);
    }

    private void tick(LocalDate date, boolean on) {
        var changed = new TreeSet<>(List.copyOf(days));
        if (on ? changed.add(date) : changed.remove(date)) {
            editing.answerPart(path, Collections.unmodifiableSortedSet(changed));
        }
    }
}
