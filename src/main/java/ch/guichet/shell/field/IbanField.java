package ch.guichet.shell.field;

import ch.guichet.common.Iban;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks for an IBAN, and warns of an account abroad, which is taken all the same. */
public class IbanField extends Div {

    private final ReadField<Iban> iban = ReadField.iban(getTranslation("field.iban"));
    private final Paragraph foreign = new Paragraph(getTranslation("field.iban.foreign"));

    public IbanField() {
        iban.setHelperText(getTranslation("field.iban.help"));
        foreign.addClassName("warn");
        foreign.getElement().setAttribute("role", "status");
        foreign.setVisible(false);
        iban.addValueChangeListener(
                change -> foreign.setVisible(iban.read().filter(Iban::isForeign).isPresent()));
        add(iban, foreign);
    }

    /** The field itself. */
    public ReadField<Iban> field() {
        return iban;
    }
}
