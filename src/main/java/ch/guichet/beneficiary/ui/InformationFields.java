package ch.guichet.beneficiary.ui;

import ch.guichet.account.ui.InsuredFields;
import ch.guichet.account.ui.RoleChoice;
import ch.guichet.beneficiary.OwnInformation;
import ch.guichet.common.AvsNumber;
import ch.guichet.shell.KeptValues;
import ch.guichet.shell.field.PersonFields;
import ch.guichet.shell.field.Problems;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks people about themselves; birth date and AVS number only of those who claim for themself, of staff only the name. */
class InformationFields extends Div {

    private final transient OwnInformation read;
    private final RoleChoice uses = new RoleChoice();
    private final PersonFields person = new PersonFields().ofOneself();
    private final InsuredFields insured;
    private final KeptValues typed;

    InformationFields(OwnInformation read, LocalDate today) {
        this.read = read;
        insured = new InsuredFields(today);
        add(person);
        person.show(read.profile().name(), read.profile().address());
        if (isStaff()) {
            person.withoutAddress();
        }
        var known = read.insured();
        if (known != null) {
            insured.show(known);
        }
        uses.addValueChangeListener(change -> {
            if (uses.isBeneficiary()) {
                add(insured);
            } else {
                remove(insured);
            }
        });
        uses.setValue(read.profile().uses());
        typed = new KeptValues(
                InformationView.class,
                Stream.of(person.fields(), Stream.of(uses), insured.fields()).flatMap(fields -> fields));
    }

    /** Stands on a card of its own. */
    RoleChoice uses() {
        return uses;
    }

    ReadField<AvsNumber> avsNumber() {
        return insured.avsNumber();
    }

    void keep() {
        typed.keep();
    }

    void restore() {
        typed.restore();
    }

    /** What is said now, when nothing is missing or wrong. */
    Optional<OwnInformation> read(Problems problems) {
        var chosen = isStaff() ? Optional.of(read.profile().uses()) : uses.read(problems);
        person.check(problems);
        var said = uses.isBeneficiary() ? insured.read(problems).orElse(null) : read.insured();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var before = read.profile();
        var address = isStaff() ? before.address() : person.address();
        return Optional.of(
                new OwnInformation(before.with(person.name(), address, Set.copyOf(chosen.orElseThrow())), said));
    }

    private boolean isStaff() {
        return read.profile().uses().isEmpty();
    }
}
