package ch.guichet.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/** Lets Enter in a line of text press the button of its form; buttons, links, boxes and lists keep their own Enter. */
public final class EnterKey {

    /** What was typed is sent before the button is pressed. */
    private static final String PRESS = """
            this.addEventListener('keydown', key => {
                const line = key.target.closest('input:not([type=checkbox], [type=radio], [role=combobox])');
                if (line && key.key === 'Enter' && !key.isComposing) {
                    line.blur();
                    line.focus();
                    $0.click();
                }
            })""";

    private EnterKey() {}

    /** @param form what holds the lines of text, now or later */
    public static void presses(Button button, Component form) {
        form.addAttachListener(shown -> form.getElement().executeJs(PRESS, button.getElement()));
    }
}
