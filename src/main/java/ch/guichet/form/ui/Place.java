package ch.guichet.form.ui;

import com.vaadin.flow.component.Component;

/** Something on the page that a problem can point at. */
interface Place {

    /** What it is called: a question's label, a row's title. */
    String label();

    /** What takes the focus. */
    Component target();
}
