package ch.guichet.form.ui;

import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of a section or of a row, in a grid; rows stand below each other. */
final class Questions<C extends Record> extends Div implements Block<C> {

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

    @Override
    public void follow(Standing<C> standing) {
        asked.forEach(question -> question.follow(standing));
    }

    @Override
    public Stream<Asked<C, ?>> shown() {
        return asked.stream().filter(Asked::isShown);
    }

    @Override
    public @Nullable Place find(Path wanted) {
        return Block.find(asked.stream(), wanted);
    }

    private <V> Asked<C, V> ask(
            Question<C, V> question, @Nullable Question<C, ?> before, @Nullable Question<C, ?> after) {
        var here = path.question(question.name());
        return new Asked<>(
                editing,
                question,
                here,
                () -> Controls.of(editing, question, before, here),
                classNames(question, after));
    }

    private static String[] classNames(Question<?, ?> question, @Nullable Question<?, ?> after) {
        return switch (question.kind()) {
            case Kind.Text text when text.block() -> new String[] {"c6"};
            case Kind.Text text when text.longest() > SHORT_TEXT -> new String[] {"c3"};
            // a number of days stands right above the calendar it counts
            case Kind.Count count
            when after != null && after.kind() instanceof Kind.Days<?> -> new String[] {"c3", "line"};
            case Kind.Days<?> days -> new String[] {"c6"};
            case Kind.InCatalogue<?> catalogue -> new String[] {"c6"};
            // a statement is a sentence
            case Kind.YesNo tick -> new String[] {"c6"};
            case Kind.Rows<?> rows -> new String[] {"c6"};
            case Kind.Month month -> new String[] {"c4"};
            default -> new String[] {"c2"};
        };
    }
}
