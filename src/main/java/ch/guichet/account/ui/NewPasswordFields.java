package ch.guichet.account.ui;

import ch.guichet.account.Password;
import ch.guichet.common.Reading;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

/** A password that is being chosen, typed twice. */
class NewPasswordFields extends Div {

    private final PasswordField first;
    private final PasswordField second;

    NewPasswordFields(String label, String repeatLabel) {
        first = field(label);
        second = field(repeatLabel);
        first.setHelperText(getTranslation("password.help", Password.LEAST));
        addClassName("grid");
        add(first, second);
    }

    /** Whether both are filled in and the same; whether the password is good enough is another question. */
    boolean check(Problems problems) {
        var typed = problems.chosen(first);
        var repeated = problems.chosen(second);
        if (typed.isEmpty() || repeated.isEmpty()) {
            return false;
        }
        if (!typed.equals(repeated)) {
            problems.accepted(second, Reading.refused("password.different"));
            return false;
        }
        return true;
    }

    String typed() {
        return first.getValue();
    }

    PasswordField first() {
        return first;
    }

    private static PasswordField field(String label) {
        var field = new SecretField(label);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setManualValidation(true);
        field.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        field.addClassName("c6");
        return field;
    }
}
