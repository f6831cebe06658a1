package ch.guichet.account.ui;

import com.vaadin.flow.component.Component;

/** Something that stands on top of the sign-in page; only the demo mode has it. */
public interface SignInHint {

    /** A new component for each page, in the language of the present one. */
    Component show();
}
