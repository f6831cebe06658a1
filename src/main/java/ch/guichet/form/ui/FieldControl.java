package ch.guichet.form.ui;

import ch.guichet.common.Words;
import ch.guichet.form.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A control that is one of Vaadin's fields. */
abstract class FieldControl<
                C extends Record,
                V,
                F extends Component & HasValue<?, ?> & HasLabel & HasAriaLabel & HasHelper & HasValidationProperties>
        implements Control<C, V> {

    private final F field;
    private final Question<C, ?> question;
    private final Editing<?> editing;
    private final Words words;
    private final String label;

    FieldControl(Editing<?> editing, Question<C, ?> question, F field) {
        this.field = field;
        this.question = question;
        this.editing = editing;
        words = editing.words();
        label = words.text(question.label());
        field.setLabel(label);
        field.getElement().setAttribute("theme", "helper-above-field");
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
        var help = Stream.concat(hint(), rate(standing)).collect(Collectors.joining(" "));
        if (!help.equals(Objects.requireNonNullElse(field.getHelperText(), ""))) {
            field.setHelperText(help);
        }
        show(standing, answer);
    }

    private Stream<String> hint() {
        return question.hinted() ? Stream.of(words.text(question.hint())) : Stream.empty();
    }

    /** What one unit is worth on the day the answers name. */
    private Stream<String> rate(Standing<C> standing) {
        var pricing = question.pricing();
        if (pricing == null) {
            return Stream.empty();
        }
        var occasion = editing.occasion();
        return occasion.rates().rate(pricing.code(), pricing.dateFor(standing.content(), occasion)).stream()
                .map(rate -> words.text("form.rate", rate.amount(), words.text("unit.per." + rate.unit())));
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
