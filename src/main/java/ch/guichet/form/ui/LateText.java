package ch.guichet.form.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;

/** Puts a text into a field, but never under the fingers of somebody who is in it: then only once it is left untouched. */
final class LateText {

    private static final String WRITE = """
            const field = this, seen = field.value, write = () => { field.value = $0; };
            if (field.hasAttribute('focused')) {
              field.addEventListener('focusout', () => { if (field.value === seen) { write(); } }, {once: true});
            } else {
              write();
            }""";

    private LateText() {}

    static void write(TextFieldBase<?, String> field, String text) {
        if (!field.isAttached()) {
            field.setValue(text);
            return;
        }
        // the server knows the text, the browser gets it by the script alone
        field.getElement().getNode().getFeature(ElementPropertyMap.class).setProperty("value", text, false);
        field.getElement().executeJs(WRITE, text);
    }
}
