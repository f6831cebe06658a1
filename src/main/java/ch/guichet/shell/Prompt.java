package ch.guichet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/**
 * A question or a message over the page. It holds the focus until it is answered; Escape closes it, and the focus goes
 * back to where it was.
 */
public class Prompt extends Dialog {

    private final Div words = new Div();
    private final Div actions = new Div();

    public Prompt(String title, Component... content) {
        setAriaLabel(title);
        addClassName("prompt");
        actions.addClassName("actions");
        // no header and footer of the dialog's own: they would be landmarks of the page
        words.add(content);
        add(new H2(title), words, actions);
        setCloseOnOutsideClick(false);
    }

    /** Adds to what is said, above the answers. */
    protected final void say(Component... content) {
        words.add(content);
    }

    /** Adds the answers, the safe one first. */
    public Prompt answers(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
