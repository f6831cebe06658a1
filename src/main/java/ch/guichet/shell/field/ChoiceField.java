package ch.guichet.shell.field;

import com.vaadin.flow.component.select.Select;

/**
 * One of a few, chosen from a list that opens. Screen readers learn that it is a combo box: the component's own role does
 * not allow it to be required.
 *
 * @param <V> what is chosen
 */
public class ChoiceField<V> extends Select<V> {

    private static final String COMBO_BOX = """
            this.updateComplete.then(() => {
              this.querySelector('vaadin-select-value-button')?.setAttribute('role', 'combobox');
            });""";

    public ChoiceField() {
        setManualValidation(true);
        getElement().executeJs(COMBO_BOX);
    }

    public ChoiceField(String label) {
        this();
        setLabel(label);
    }
}
