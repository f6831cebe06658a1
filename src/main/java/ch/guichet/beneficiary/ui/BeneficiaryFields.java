package ch.guichet.beneficiary.ui;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import ch.guichet.common.Reading;
import ch.guichet.shell.field.PersonFields;
import ch.guichet.shell.field.Problems;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks all that must be known of an insured person: name, address, birth date and AVS number (guide 4.1.3). */
class BeneficiaryFields extends Div {

    /** What becomes of the answers; a refusal concerns the AVS number. */
    interface Keeper {
        Reading<Beneficiary> keep(PersonName name, Address address, Insured insured);
    }

    private final PersonFields person = new PersonFields();
    private final ReadField<LocalDate> birthDate;
    private final ReadField<AvsNumber> avsNumber = ReadField.avsNumber(getTranslation("beneficiary.avs-number"));

    BeneficiaryFields(LocalDate today) {
        birthDate = ReadField.pastDay(getTranslation("beneficiary.birth-date"), today);
        birthDate.setHelperText(getTranslation("beneficiary.birth-date.help"));
        birthDate.addClassName("c3");
        avsNumber.setHelperText(getTranslation("beneficiary.avs-number.help"));
        avsNumber.addClassName("c3");
        var insured = new Div(birthDate, avsNumber);
        insured.addClassName("grid");
        add(person, insured);
    }

    /** Every field, in the order of the page. */
    Stream<HasValue<?, ?>> fields() {
        return Stream.concat(person.fields(), Stream.of(birthDate, avsNumber));
    }

    void show(Beneficiary known) {
        person.show(known.name(), known.address());
        birthDate.show(known.birthDate());
        avsNumber.show(known.avsNumber());
    }

    /** Hands the answers over when all of them are there and can be read; adds what is missing or wrong. */
    Optional<Beneficiary> handOver(Problems problems, Keeper keeper) {
        person.check(problems);
        var born = problems.read(birthDate);
        var number = problems.read(avsNumber);
        return problems.isEmpty()
                ? problems.accepted(
                        avsNumber,
                        keeper.keep(
                                person.name(), person.address(), new Insured(born.orElseThrow(), number.orElseThrow())))
                : Optional.empty();
    }
}
