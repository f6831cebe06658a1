package ch.guichet.claim.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A label with a value that cannot be changed here. */
class Shown extends Div {

    Shown(String label, String value) {
        var name = new Span(label);
        name.addClassName("lab");
        add(name, new Span(value));
        addClassNames("shown", "c3");
    }
}
