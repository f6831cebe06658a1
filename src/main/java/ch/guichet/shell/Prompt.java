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

    private final Div actions = new Div();

    public Prompt(String title, Component... content) {
        setAriaLabel(title);
        addClassName("prompt");
        actions.addClassName("actions");
        // no header and footer of the dialog's own: they would be landmarks of the page
        add(new H2(title));
        add(content);
        setCloseOnOutsideClick(false);
    }

    /** Adds the answers, the safe one first. */
    public Prompt answers(Component... buttons) {
        actions.add(buttons);
        // after whatever was added since
        add(actions);
        return this;
    }
}
