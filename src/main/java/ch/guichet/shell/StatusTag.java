package ch.guichet.shell;

import com.vaadin.flow.component.html.Span;

/** A status as a sign and a word on a tint. */
public class StatusTag extends Span {

    public StatusTag(Tone tone, String word) {
        var sign = new Span(tone.sign());
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(word));
        addClassNames("st", tone.className());
    }
}
