package ch.guichet.form.ui;

import ch.guichet.catalogue.Position;
import ch.guichet.catalogue.PositionNumber;
import ch.guichet.catalogue.Supply;
import ch.guichet.common.Words;
import ch.guichet.form.Answers;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A position to choose, or the way to the form that asks for it. */
final class CatalogueLeaf extends Div {

    private final @Nullable PositionButton button;

    /**
     * @param below what stands below the position's name
     * @param elsewhere the names of the forms that other paper forms lead to
     */
    CatalogueLeaf(
            Position position,
            String below,
            Map<String, String> elsewhere,
            Supply supply,
            Words words,
            Consumer<PositionNumber> chosen) {
        var name = new Answers(words).position(position.number());
        addClassName("leaf");
        var other = elsewhere.get(position.paperForm());
        if (other != null) {
            button = null;
            add(
                    new Span(name),
                    new Anchor("form/" + other, words.text("form.catalogue.elsewhere", position.paperForm())));
            return;
        }
        var more = position.isUsual(supply) ? below : below + " " + words.text("form.catalogue.unusual") + ".";
        button = new PositionButton(position, name, more, chosen);
        add(button);
    }

    void mark(@Nullable PositionNumber answer) {
        if (button != null) {
            button.mark(answer);
        }
    }
}
