package ch.guichet.form.ui;

import ch.guichet.catalogue.Position;
import ch.guichet.catalogue.PositionNumber;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses a position; says whether it is the chosen one. */
final class PositionButton extends NativeButton {

    private final transient PositionNumber number;

    /** @param below a second line, smaller */
    PositionButton(Position position, String label, String below, Consumer<PositionNumber> chosen) {
        number = position.number();
        addClassName("position");
        getElement().setAttribute("type", "button");
        var name = new Span(label);
        var more = new Span(below);
        more.addClassName("sub");
        add(name, more);
        addClickListener(press -> chosen.accept(number));
        mark(null);
    }

    void mark(@Nullable PositionNumber answer) {
        getElement().setAttribute("aria-pressed", String.valueOf(number.equals(answer)));
    }
}
