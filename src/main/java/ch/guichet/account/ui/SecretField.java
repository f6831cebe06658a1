package ch.guichet.account.ui;

import com.vaadin.flow.component.textfield.PasswordField;

/** A field for a password, whose button to show it speaks the page's language. */
class SecretField extends PasswordField {

    SecretField(String label) {
        super(label);
        getElement().executeJs("this.i18n = {reveal: $0}", getTranslation("signin.reveal"));
    }
}
