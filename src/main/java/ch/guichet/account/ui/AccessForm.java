package ch.guichet.account.ui;

import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** A small form that changes one thing by which somebody signs in, and the way back to all of them. */
class AccessForm extends Card {

    private final ErrorSummary summary = new ErrorSummary();
    private final Div actions = new Div();
    private final transient Consumer<Problems> deed;

    /** @param keys the heading, the lead and the button, by their keys; {@code deed} shows its problems by {@link #show} */
    AccessForm(Keys keys, Consumer<Problems> deed, Component field) {
        super(text(keys.heading()));
        this.deed = deed;
        var save = new Button(text(keys.button()), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(save, field);
        var cancel = new Anchor(AccountTab.ACCESS.address(), text("access.cancel"));
        cancel.addClassNames("btn", "quiet");
        actions.add(save, cancel);
        actions.addClassName("actions");
        addClassName("narrow");
        add(new Paragraph(keys.lead()), summary, field, actions);
    }

    /** What a form says; the lead is said already. */
    record Keys(String heading, String lead, String button) {}

    /** Offers another way on, after the usual ones. */
    void offer(Component other) {
        actions.add(other);
    }

    private void save() {
        summary.clear();
        var problems = new Problems();
        deed.accept(problems);
        // a deed that could begin at once has shown its own
        if (!problems.isEmpty()) {
            show(problems);
        }
    }

    /** Shows what must be mended; also for a deed that had to wait for the password. */
    void show(Problems problems) {
        problems.show(summary);
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
