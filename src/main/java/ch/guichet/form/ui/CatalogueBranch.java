package ch.guichet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Supplier;

/** A heading that opens and closes what stands under it; what was never opened is not sent to the browser. */
final class CatalogueBranch extends Div {

    private final transient Supplier<List<Component>> content;
    private final NativeButton heading;
    private final Div body = new Div();
    private boolean filled;

    /** @param level of the heading, 4 and more */
    CatalogueBranch(int level, String title, String id, Supplier<List<Component>> content) {
        this.content = content;
        heading = new NativeButton(title, press -> open(!isOpen()));
        heading.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", id);
        body.setId(id);
        body.addClassName("under");
        body.setVisible(false);
        addClassName("branch");
        add(new Heading(level, heading), body);
    }

    boolean isOpen() {
        return body.isVisible();
    }

    void open(boolean open) {
        if (open && !filled) {
            content.get().forEach(body::add);
            filled = true;
        }
        body.setVisible(open);
        heading.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** A heading of any level, as deep as the catalogue goes. */
    @Tag("div")
    private static final class Heading extends Component {

        Heading(int level, Component button) {
            getElement().setAttribute("role", "heading").setAttribute("aria-level", String.valueOf(level));
            getElement().appendChild(button.getElement());
        }
    }
}
