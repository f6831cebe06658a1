package ch.guichet.beneficiary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Buttons and links beside each other, what is done most often first. */
class Actions extends Div {

    Actions(Component... actions) {
        super(actions);
        addClassName("actions");
    }
}
