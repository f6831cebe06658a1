package ch.guichet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

/** Moves the focus to what takes it, also where that is no field; whatever held it is perhaps gone. */
public final class Focus {

    private static final String TABINDEX = "tabindex";

    private Focus() {}

    public static void on(Component target) {
        if (target instanceof Focusable<?> field) {
            field.focus();
            return;
        }
        var element = target.getElement();
        if (!element.hasAttribute(TABINDEX)) {
            element.setAttribute(TABINDEX, "-1");
        }
        element.executeJs("setTimeout(() => this.focus())");
    }
}
