package ch.guichet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

/** Moves the focus to what takes it, also where that is no field. */
final class Focus {

    private Focus() {}

    static void on(Component target) {
        if (target instanceof Focusable<?> field) {
            field.focus();
        } else {
            target.getElement().executeJs("setTimeout(() => this.focus())");
        }
    }
}
