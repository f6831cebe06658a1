package ch.guichet.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;

/** A field for a code sent by SMS, which browsers may fill in from the message. */
class CodeField extends TextField {

    CodeField() {
        super(UI.getCurrentOrThrow().getTranslation("code.field"));
        setManualValidation(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // Vaadin's autocomplete has no such value, and its text field no input mode
        getElement().setAttribute("autocomplete", "one-time-code");
        getElement().executeJs("""
                this.inputElement.setAttribute('autocomplete', 'one-time-code');
                this.inputElement.setAttribute('inputmode', 'numeric');""");
    }
}
