package ch.guichet.form.ui;

import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.form.Row;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of a section or of a row, in a grid; rows stand below each other. */
final class Questions<C extends Record> extends Div {

    private static final int SHORT_TEXT = 100;

    private final Editing<?> editing;
    private final Path path;
    private final List<Asked<C, ?>> asked = new ArrayList<>();

    Questions(Editing<?> editing, List<Question<C, ?>> questions, Path path) {
        this.editing = editing;
        this.path = path;
        addClassName("grid");
        for (var i = 0; i < questions.size(); i++) {
            var before = i == 0 ? null : questions.get(i - 1);
            var after = i + 1 == questions.size() ? null : questions.get(i + 1);
            asked.add(ask(questions.get(i), before, after));
        }
        asked.forEach(this::add);
    }

    void follow(Standing<C> standing) {
        asked.forEach(question -> question.follow(standing));
    }

    /** The first question on the page. */
    Stream<Asked<C, ?>> shown() {
        return asked.stream().filter(Asked::isShown);
    }

    @Nullable
    Place find(Path wanted) {
        return asked.stream()
                .map(question -> question.find(wanted))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private <V> Asked<C, V> ask(
            Question<C, V> question, @Nullable Question<C, ?> before, @Nullable Question<C, ?> after) {
        var here = path.question(question.name());
        return new Asked<>(editing, question, here, () -> control(question, before, here), classNames(question, after));
    }

    @SuppressWarnings("unchecked")
    private <V> Control<C, V> control(Question<C, V> question, @Nullable Question<C, ?> before, Path here) {
        return switch (question.kind()) {
            case Kind.Typed<V> typed -> Fields.typed(editing, question, typed, here);
            case Kind.YesNo yesNo -> (Control<C, V>) Fields.yesNo(editing, question, here);
            case Kind.Choice<?> choice -> (Control<C, V>) Fields.choice(editing, question, choice, here);
            case Kind.Days<?> days -> (Control<C, V>) new DaysField<>(editing, question, before, here);
            case Kind.Rows<?> rows -> (Control<C, V>) rows(question, rows, here);
        };
    }

    private <R extends Record & Row> RowsField<C, R> rows(Question<C, ?> question, Kind.Rows<R> kind, Path here) {
        return new RowsField<>(editing, question, kind, here);
    }

    private static String[] classNames(Question<?, ?> question, @Nullable Question<?, ?> after) {
        return switch (question.kind()) {
            case Kind.Text text when text.block() -> new String[] {"c6"};
            case Kind.Text text when text.longest() > SHORT_TEXT -> new String[] {"c3"};
            // a number of days stands right above the calendar it counts
            case Kind.Count count
            when after != null && after.kind() instanceof Kind.Days<?> -> new String[] {"c3", "line"};
            case Kind.Days<?> days -> new String[] {"c6"};
            case Kind.Rows<?> rows -> new String[] {"c6"};
            default -> new String[] {"c2"};
        };
    }
}
