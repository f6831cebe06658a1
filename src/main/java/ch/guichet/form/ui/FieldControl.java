package ch.guichet.form.ui;

import ch.guichet.form.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.jspecify.annotations.Nullable;

/** A control that is one of Vaadin's fields. */
abstract class FieldControl<
                C extends Record,
                V,
                F extends Component & HasValue<?, ?> & HasLabel & HasAriaLabel & HasHelper & HasValidationProperties>
        implements Control<C, V> {

    private final F field;
    private final String label;

    FieldControl(Editing<?> editing, Question<C, ?> question, F field) {
        this.field = field;
        var words = editing.words();
        label = words.text(question.label());
        field.setLabel(label);
        if (question.hinted()) {
            field.setHelperText(words.text(question.hint()));
            field.getElement().setAttribute("theme", "helper-above-field");
        }
    }

    abstract void show(Standing<C> standing, @Nullable V answer);

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Component target() {
        return field;
    }

    /** In a row the field's name says which row, so that no two fields have the same. */
    @Override
    public void follow(Standing<C> standing, @Nullable V answer) {
        if (!standing.row().isEmpty()) {
            field.setAriaLabel(label + ", " + standing.row());
        }
        show(standing, answer);
    }

    @Override
    public void require(boolean required) {
        field.setRequiredIndicatorVisible(required);
    }

    @Override
    public void complain(String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }
}
