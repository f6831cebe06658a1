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
        var rate = line.rate();
        var article = line.article(words);
        if (rate != null) {
            return words.text("form.why", line.measure(words), rate.amount(), rate.from(), article);
        }
        return words.text(
                line.state() == Line.State.FIXED_BY_OFFICE ? "form.why.office" : "form.why.declared", article);
    }
}
