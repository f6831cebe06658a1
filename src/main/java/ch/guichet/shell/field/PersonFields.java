package ch.guichet.shell.field;

import ch.guichet.common.Address;
import ch.guichet.common.PersonName;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import java.util.stream.Stream;

/** Asks who somebody is and where they live; every field must be filled in. */
public class PersonFields extends Div {

    private static final int LONGEST_NAME = 100;

    private final ReadField<String> last = ReadField.line(getTranslation("field.last-name"), LONGEST_NAME);
    private final ReadField<String> first = ReadField.line(getTranslation("field.first-name"), LONGEST_NAME);
    private final AddressFields home = new AddressFields();

    public PersonFields() {
        last.addClassName("c3");
        first.addClassName("c3");
        var name = new Div(last, first);
        name.addClassName("grid");
        add(name, home);
    }

    /** Lets browsers fill in what they know; only where people are asked about themselves. */
    public PersonFields ofOneself() {
        last.setAutocomplete(Autocomplete.FAMILY_NAME);
        first.setAutocomplete(Autocomplete.GIVEN_NAME);
        home.ofOneself();
        return this;
    }

    /** Asks for the name alone. */
    public PersonFields withoutAddress() {
        remove(home);
        return this;
    }

    /** Fills the fields in. */
    public void show(PersonName name, Address address) {
        last.show(name.last());
        first.show(name.first());
        home.show(address);
    }

    /** Every field, in the order of the page. */
    public Stream<HasValue<?, ?>> fields() {
        return Stream.concat(Stream.of(last, first), home.fields());
    }

    /** Adds what is missing or wrong. */
    public void check(Problems problems) {
        problems.read(last);
        problems.read(first);
        if (home.getParent().isPresent()) {
            home.check(problems);
        }
    }

    /** The name, once {@link #check} has found nothing. */
    public PersonName name() {
        return new PersonName(last.reading().orElseThrow(), first.reading().orElseThrow());
    }

    /** The address, once {@link #check} has found nothing. */
    public Address address() {
        return home.address();
    }
}
