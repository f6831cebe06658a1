package ch.guichet.shell.field;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Consumer;

/** Lets a text field tell what is in it when somebody pauses while typing; its value itself comes when it is left. */
public final class Live {

    /** Must be loaded by the page, by {@code @JavaScript}. */
    public static final String SCRIPT = "context://scripts/fields.js";

    private static final String TYPED = "element.value";

    private Live() {}

    public static void onPause(TextFieldBase<?, String> field, Consumer<String> typed) {
        field.getElement().setAttribute("data-live", "");
        field.getElement()
                .addEventListener(
                        "pause",
                        pause -> typed.accept(pause.getEventData().get(TYPED).asString()))
                .addEventData(TYPED);
    }
}
