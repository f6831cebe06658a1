package ch.guichet.shell.field;

import ch.guichet.common.Address;
import ch.guichet.common.Reading;
import ch.guichet.common.Text;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Asks where somebody lives or has their seat; every field must be filled in. */
public class AddressFields extends Div {

    private static final String SWITZERLAND = "CH";
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_POSTAL_CODE = 12;
    private static final int LONGEST_TOWN = 100;

    private final ReadField<String> street = ReadField.line(getTranslation("field.street"), LONGEST_STREET);
    private final ReadField<String> postalCode =
            new ReadField<>(getTranslation("field.postal-code"), this::readPostalCode, code -> code);
    private final ReadField<String> town = ReadField.line(getTranslation("field.town"), LONGEST_TOWN);
    private final ComboBox<String> country = new ComboBox<>(getTranslation("field.country"));

    public AddressFields() {
        var collator = Collator.getInstance(getLocale());
        country.setItems(Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::countryName, collator))
                .toList());
        country.setItemLabelGenerator(this::countryName);
        country.setValue(SWITZERLAND);
        // a code refused as a Swiss one may be right elsewhere
        country.addValueChangeListener(change -> postalCode.accept());
        street.addClassName("c6");
        postalCode.addClassName("c2");
        town.addClassName("c2");
        country.addClassName("c2");
        addClassName("grid");
        add(street, postalCode, town, country);
    }

    /** Lets browsers fill in what they know; only where people are asked about themselves. */
    void ofOneself() {
        street.setAutocomplete(Autocomplete.STREET_ADDRESS);
        postalCode.setAutocomplete(Autocomplete.POSTAL_CODE);
        town.setAutocomplete(Autocomplete.ADDRESS_LEVEL2);
    }

    /** Every field, in the order of the page. */
    public Stream<HasValue<?, ?>> fields() {
        return Stream.of(street, postalCode, town, country);
    }

    /** Fills the fields in. */
    public void show(Address address) {
        // first, because it decides how the postal code is read
        country.setValue(address.country());
        street.show(address.street());
        postalCode.show(address.postalCode());
        town.show(address.town());
    }

    /** Adds what is missing or wrong. */
    public void check(Problems problems) {
        problems.read(street);
        problems.read(postalCode);
        problems.read(town);
        problems.chosen(country);
    }

    /** The address, once {@link #check} has found nothing. */
    public Address address() {
        return new Address(
                street.reading().orElseThrow(),
                postalCode.reading().orElseThrow(),
                town.reading().orElseThrow(),
                country.getValue());
    }

    private Reading<String> readPostalCode(String typed) {
        return SWITZERLAND.equals(country.getValue()) && !Text.line(typed).matches("[0-9]{4}")
                ? Reading.refused("field.postal-code.swiss")
                : ReadField.readLine(typed, LONGEST_POSTAL_CODE);
    }

    private String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(getLocale());
    }
}
