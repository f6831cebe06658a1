package ch.guichet.shell.field;

import ch.guichet.common.Reading;
import ch.guichet.shell.ErrorSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must be mended before a page can go on, in the order of its fields; each problem stands under its field too. */
public final class Problems {

    private static final int NAMES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final List<ErrorSummary.Entry> entries = new ArrayList<>();

    /** The value of a field that must be filled in. */
    public <V> Optional<V> read(ReadField<V> field) {
        return chosen(field).flatMap(typed -> accepted(field, field.reading()));
    }

    /** The value of a field where one must be chosen. */
    public <V, F extends Component & HasValue<?, V> & HasValidation & HasLabel> Optional<V> chosen(F field) {
        return chosen(field, field.getTranslation("field.required", field.getLabel()));
    }

    /** The same, where the question is no name of what is missing. */
    public <V, F extends Component & HasValue<?, V> & HasValidation> Optional<V> chosen(F field, String missing) {
        field.setInvalid(false);
        if (field.isEmpty()) {
            refuse(field, missing, missing);
            return Optional.empty();
        }
        return Optional.of(field.getValue());
    }

    /** What came of a later reading, whose refusal concerns the field. */
    public <V, F extends Component & HasValidation> Optional<V> accepted(F field, Reading<V> reading) {
        if (reading instanceof Reading.Refused<V>(String key, List<Object> arguments)) {
            var text = field.getTranslation(key, arguments.toArray());
            refuse(field, text, named(field, text));
        }
        return reading.value();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Shows the problems on top of the page, or takes those of the last attempt away. */
    public void show(ErrorSummary summary) {
        summary.setProblems(List.copyOf(entries));
    }

    private <F extends Component & HasValidation> void refuse(F field, String text, String onTop) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        untilMended(field);
        entries.add(new ErrorSummary.Entry(onTop, field));
    }

    /** On top of the page, the field that is meant is not beside its problem. */
    private static String named(Component field, String text) {
        var name = field instanceof HasLabel labelled ? labelled.getLabel() : "";
        var mention = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)", NAMES);
        return name.isEmpty() || mention.matcher(text).find()
                ? text
                : field.getTranslation("field.problem", name, text);
    }

    /** Another answer takes the problem away; a field that is read looks at it by itself. */
    private static void untilMended(HasValidation field) {
        if (field instanceof HasValue<?, ?> value && !(field instanceof ReadField<?>)) {
            value.addValueChangeListener(change -> {
                field.setInvalid(false);
                if (change instanceof ComponentEvent<?> once) {
                    once.unregisterListener();
                }
            });
        }
    }
}
