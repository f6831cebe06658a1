package ch.guichet.account.ui;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.Reading;
import ch.guichet.shell.field.Problems;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks those who are insured themselves for their birth date and AVS number. */
public class InsuredFields extends Div {

    private final LocalDate today;
    private final ReadField<LocalDate> birthDate;
    private final ReadField<AvsNumber> avsNumber = ReadField.avsNumber(getTranslation("register.avs-number"));

    public InsuredFields(LocalDate today) {
        this.today = today;
        birthDate = ReadField.day(getTranslation("register.birth-date"), today);
        birthDate.setAutocomplete(Autocomplete.BDAY);
        birthDate.setHelperText(getTranslation("register.birth-date.help"));
        birthDate.addClassName("c3");
        avsNumber.setHelperText(getTranslation("register.avs-number.help"));
        avsNumber.addClassName("c3");
        addClassName("grid");
        add(birthDate, avsNumber);
    }

    public void show(Insured insured) {
        birthDate.show(insured.birthDate());
        avsNumber.show(insured.avsNumber());
    }

    public Stream<HasValue<?, ?>> fields() {
        return Stream.of(birthDate, avsNumber);
    }

    /** Where a number that cannot be taken is refused. */
    public ReadField<AvsNumber> avsNumber() {
        return avsNumber;
    }

    /** What was typed, when nothing is missing or wrong. */
    public Optional<Insured> read(Problems problems) {
        var born = problems.read(birthDate)
                .flatMap(date -> problems.accepted(
                        birthDate, date.isAfter(today) ? Reading.refused("register.unborn") : Reading.of(date)));
        var number = problems.read(avsNumber);
        return born.flatMap(date -> number.map(digits -> new Insured(date, digits)));
    }
}
