package ch.guichet.form.ui;

import ch.guichet.form.Answers;
import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.shell.field.ChoiceField;
import ch.guichet.shell.field.Live;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the control for each kind of single answer. */
final class Fields {

    private Fields() {}

    static <C extends Record, V> Control<C, V> typed(
            Editing<?> editing, Question<C, V> question, Kind.Typed<V> kind, Path path) {
        return switch (kind) {
            case Kind.Text text when text.block() -> typed(editing, question, kind, path, new TextArea());
            default -> {
                var field = new TextField();
                if (kind instanceof Kind.Amount) {
                    var currency = new Span("CHF");
                    currency.getElement().setAttribute("aria-hidden", "true");
                    field.setPrefixComponent(currency);
                }
                yield typed(editing, question, kind, path, field);
            }
        };
    }

    private static <C extends Record, V, F extends TextFieldBase<F, String>> Control<C, V> typed(
            Editing<?> editing, Question<C, V> question, Kind.Typed<V> kind, Path path, F field) {
        field.setManualValidation(true);
        keyboard(kind, field);
        // the value comes when the field is left, as change events do
        field.addValueChangeListener(left -> {
            if (left.isFromClient()) {
                editing.leave(path, kind, left.getValue());
            }
        });
        Live.onPause(field, typed -> editing.type(path, kind, typed));
        return new FieldControl<>(editing, question, field) {
            @Override
            void show(Standing<C> standing, @Nullable V answer) {
                var text = editing.draft().text(path, kind, answer);
                if (standing.left() && !text.equals(field.getValue())) {
                    LateText.write(field, text);
                }
            }
        };
    }

    static <C extends Record> Control<C, Boolean> yesNo(Editing<?> editing, Question<C, ?> question, Path path) {
        var box = new Checkbox();
        box.setManualValidation(true);
        box.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                editing.answer(path, ticked.getValue());
            }
        });
        return new FieldControl<>(editing, question, box) {
            @Override
            void show(Standing<C> standing, @Nullable Boolean answer) {
                box.setValue(Boolean.TRUE.equals(answer));
            }
        };
    }

    static <C extends Record, E extends Enum<E>> Control<C, E> choice(
            Editing<?> editing, Question<C, ?> question, Kind.Choice<E> kind, Path path) {
        var words = editing.words();
        var select = new ChoiceField<E>();
        select.setItems(kind.options());
        select.setItemLabelGenerator(
                option -> option == null ? words.text("form.choose") : words.text(Answers.option(question, option)));
        select.setPlaceholder(words.text("form.choose"));
        select.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                editing.answer(path, chosen.getValue());
            }
        });
        return new FieldControl<>(editing, question, select) {
            @Override
            void show(Standing<C> standing, @Nullable E answer) {
                if (!Objects.equals(select.getValue(), answer)) {
                    select.setValue(answer);
                }
            }

            @Override
            public void require(boolean required) {
                super.require(required);
                if (select.isEmptySelectionAllowed() == required) {
                    select.setEmptySelectionAllowed(!required);
                }
            }
        };
    }

    private static void keyboard(Kind.Typed<?> kind, TextFieldBase<?, String> field) {
        var keys = switch (kind) {
            case Kind.Amount amount -> "decimal";
            case Kind.Quantity quantity -> "decimal";
            case Kind.Count count -> "numeric";
            case Kind.Text text -> "";
            case Kind.Hours hours -> "";
            case Kind.Day day -> "";
            case Kind.Month month -> "";
        };
        if (!keys.isEmpty()) {
            field.getElement().executeJs("this.inputElement.inputMode = $0", keys);
        }
    }
}
