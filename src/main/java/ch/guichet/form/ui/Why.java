package ch.guichet.form.ui;

import ch.guichet.form.Line;
import ch.guichet.form.Path;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** Why an answer or a row comes to its amount: quantity, rate, since when, by which article. */
final class Why extends Paragraph {

    private final Editing<?> editing;
    private final Path path;

    Why(Editing<?> editing, Path path) {
        this.editing = editing;
        this.path = path;
        addClassNames("why", "c2");
    }

    void follow() {
        var text = editing.calculation().lines(path).stream().map(this::explain).collect(Collectors.joining(" "));
        setText(text);
        setVisible(!text.isEmpty());
    }

    private String explain(Line line) {
        var words = editing.words();
        var price = line.price();
        var article = line.article(words);
        if (price != null && line.state() != Line.State.DEDUCTED) {
            var since = price.since();
            return since == null
                    ? words.text("form.why.agreed", line.measure(words), price.amount(), article)
                    : words.text("form.why", line.measure(words), price.amount(), since, article);
        }
        return words.text(reason(line.state()), article);
    }

    private static String reason(Line.State state) {
        return switch (state) {
            case COMPUTED, DECLARED -> "form.why.declared";
            case DEDUCTED -> "form.why.deducted";
            case LEFT_TO_OFFICE, FIXED_BY_OFFICE -> "form.why.office";
            case NOT_DUE -> "form.why.notDue";
            case APART -> "form.why.apart";
        };
    }
}
