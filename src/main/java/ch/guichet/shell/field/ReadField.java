package ch.guichet.shell.field;

import ch.guichet.common.AvsNumber;
import ch.guichet.common.DateText;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Iban;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.Reading;
import ch.guichet.common.Text;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text field whose text is read as a value: what was typed stays as it is until the field is left, then it is shown
 * in the value's own way, or the reason stands under it why it cannot be read.
 *
 * @param <V> the value
 */
public class ReadField<V> extends TextField {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final transient Function<String, Reading<V>> reader;
    private final transient Function<V, String> writer;

    /** A field of any kind of value; what the writer writes, the reader must read as the same value. */
    public ReadField(String label, Function<String, Reading<V>> reader, Function<V, String> writer) {
        super(label);
        this.reader = reader;
        this.writer = writer;
        // refusals come from the reading; the field's own check would take them away
        setManualValidation(true);
        addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        addBlurListener(left -> leave());
    }

    /** A line of text, at most so many characters. */
    public static ReadField<String> line(String label, int longest) {
        return new ReadField<>(label, typed -> readLine(typed, longest), line -> line);
    }

    static Reading<String> readLine(String typed, int longest) {
        var line = Text.line(typed);
        return line.length() > longest ? Reading.refused("field.too-long", longest) : Reading.of(line);
    }

    public static ReadField<Iban> iban(String label) {
        return new ReadField<>(label, Iban::read, Iban::toString);
    }

    public static ReadField<AvsNumber> avsNumber(String label) {
        var field = new ReadField<>(label, AvsNumber::read, AvsNumber::toString);
        field.keyboard("numeric");
        return field;
    }

    public static ReadField<DecisionNumber> decisionNumber(String label) {
        return new ReadField<>(label, DecisionNumber::read, DecisionNumber::toString);
    }

    public static ReadField<MobileNumber> mobile(String label) {
        var field = new ReadField<>(label, MobileNumber::read, MobileNumber::toString);
        field.setAutocomplete(Autocomplete.TEL);
        field.keyboard("tel");
        return field;
    }

    /** A typed date; {@code latest} decides the century of a year of two digits, see {@link DateText#read}. */
    public static ReadField<LocalDate> day(String label, LocalDate latest) {
        return new ReadField<>(label, typed -> DateText.read(typed, latest), DATE::format);
    }

    /** A day that lies not ahead, such as a birth date. */
    public static ReadField<LocalDate> pastDay(String label, LocalDate today) {
        return new ReadField<>(label, typed -> notAfter(today, DateText.read(typed, today)), DATE::format);
    }

    /** What the text says; an empty field is read like any other text, ask {@link #isEmpty()} first. */
    public Reading<V> reading() {
        return reader.apply(getValue());
    }

    /** The value, when there is one. */
    public Optional<V> read() {
        return isEmpty() ? Optional.empty() : reading().value();
    }

    /** Shows a value. */
    public void show(V value) {
        setValue(writer.apply(value));
    }

    /** Puts the text under the field and marks it as wrong. */
    public void refuse(String text) {
        setErrorMessage(text);
        setInvalid(true);
    }

    /** Takes the mark and the text away. */
    public void accept() {
        setInvalid(false);
        setErrorMessage("");
    }

    private static Reading<LocalDate> notAfter(LocalDate today, Reading<LocalDate> day) {
        return day.value().filter(today::isBefore).isPresent() ? Reading.refused("field.future") : day;
    }

    private void leave() {
        if (isEmpty()) {
            accept();
            return;
        }
        switch (reading()) {
            case Reading.Read<V>(V value) -> {
                accept();
                show(value);
            }
            case Reading.Refused<V> refused ->
                refuse(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void keyboard(String kind) {
        getElement().executeJs("this.inputElement && (this.inputElement.inputMode = $0)", kind);
    }
}
