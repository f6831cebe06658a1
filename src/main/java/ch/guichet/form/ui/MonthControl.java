package ch.guichet.form.ui;

import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.shell.field.ChoiceField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A month, chosen as a year and a month; one without the other is kept as it stands. */
final class MonthControl<C extends Record> extends Div implements Control<C, YearMonth> {

    private final Editing<?> editing;
    private final Kind.Month kind;
    private final Path path;
    private final ChoiceField<Integer> year;
    private final ChoiceField<Month> month;
    private final Paragraph error = new Paragraph();

    MonthControl(Editing<?> editing, Question<C, ?> question, Kind.Month kind, Path path) {
        this.editing = editing;
        this.kind = kind;
        this.path = path;
        var words = editing.words();
        year = new ChoiceField<>(words.text("form.year"));
        month = new ChoiceField<>(words.text("form.month"));
        year.setItemLabelGenerator(number -> number == null ? words.text("form.choose") : number.toString());
        Stream.of(year, month).forEach(field -> field.setPlaceholder(words.text("form.choose")));
        month.setItems(Month.values());
        month.setItemLabelGenerator(name -> name == null
                ? words.text("form.choose")
                : name.getDisplayName(
                        TextStyle.FULL_STANDALONE, words.language().locale()));
        var label = new Span(words.text(question.label()));
        var hint = new Paragraph(question.hinted() ? words.text(question.hint()) : "");
        var id = "month-" + path.toString().replace('/', '-');
        label.setId(id);
        hint.setId(id + "-hint");
        error.setId(id + "-error");
        label.addClassName("unseen");
        hint.addClassName("hint");
        error.addClassName("err");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", id)
                .setAttribute("aria-describedby", id + "-hint " + id + "-error");
        var pair = new Div(year, month);
        pair.addClassName("pair");
        addClassName("month");
        add(label, hint, pair, error);
        Stream.of(year, month)
                .forEach(field -> field.addValueChangeListener(chosen -> {
                    if (chosen.isFromClient()) {
                        choose();
                    }
                }));
    }

    private void choose() {
        var chosenYear = year.getValue();
        var chosenMonth = month.getValue();
        if (chosenYear != null && chosenMonth != null) {
            editing.answer(path, YearMonth.of(chosenYear, chosenMonth));
        } else {
            // the other half is still to come: nothing is said about it yet
            editing.type(path, kind, Kind.Month.half(chosenYear, chosenMonth));
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void follow(Standing<C> standing, @Nullable YearMonth answer) {
        var text = editing.draft().text(path, kind, answer);
        show(year, kind.yearOf(text).orElse(null), years(kind.yearOf(text).orElse(null)));
        show(month, kind.monthOf(text).orElse(null), List.of(Month.values()));
    }

    private static <V> void show(ChoiceField<V> field, @Nullable V value, List<V> options) {
        if (!field.getListDataView().getItems().toList().equals(options)) {
            field.setItems(options);
        }
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }

    /** The newest first; a year that was answered before stays among them. */
    private List<Integer> years(@Nullable Integer answered) {
        var newest = editing.today().getYear() + 1;
        var first = answered == null ? kind.firstYear() : Math.min(answered, kind.firstYear());
        var last = answered == null ? newest : Math.max(answered, newest);
        return IntStream.rangeClosed(first, last)
                .map(number -> first + last - number)
                .boxed()
                .toList();
    }

    @Override
    public void require(boolean required) {
        Stream.of(year, month).forEach(field -> field.setRequiredIndicatorVisible(required));
    }

    @Override
    public void complain(String problem) {
        error.setText(problem);
        Stream.of(year, month).forEach(field -> field.setInvalid(!problem.isEmpty() && isConcerned(field)));
    }

    /** With only one half chosen, the other one is what is missing. */
    private boolean isConcerned(ChoiceField<?> field) {
        return field.getValue() == null || year.getValue() != null && month.getValue() != null;
    }

    @Override
    public Component target() {
        return year.getValue() != null && month.getValue() == null ? month : year;
    }
}
