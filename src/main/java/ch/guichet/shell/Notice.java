package ch.guichet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A banner that says one thing, with an action beside it when there is something to do. */
public class Notice extends Div {

    public Notice(Tone tone, String strong, String text, Component... actions) {
        var head = new Span(strong);
        head.addClassName("strong");
        var words = new Paragraph(head);
        if (!text.isEmpty()) {
            words.add(new Span(text));
        }
        add(words);
        add(actions);
        addClassNames("notice", tone.className());
    }

    /** Lets screen readers say the banner when it appears after the page was opened. */
    public Notice announced() {
        getElement().setAttribute("role", "status");
        return this;
    }
}
