package ch.guichet.shell.field;

import ch.guichet.common.Address;
import ch.guichet.common.PersonName;
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

/** Asks who somebody is and where they live; every field must be filled in. */
public class PersonFields extends Div {

    private static final String SWITZERLAND = "CH";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_POSTAL_CODE = 12;

    private final ReadField<String> last = line("field.last-name", LONGEST_NAME);
    private final ReadField<String> first = line("field.first-name", LONGEST_NAME);
    private final ReadField<String> street = line("field.street", LONGEST_STREET);
    private final ReadField<String> postalCode =
            new ReadField<>(getTranslation("field.postal-code"), this::readPostalCode, code -> code);
    private final ReadField<String> town = line("field.town", LONGEST_NAME);
    private final ComboBox<String> country = new ComboBox<>(getTranslation("field.country"));

    public PersonFields() {
        var collator = Collator.getInstance(getLocale());
        country.setItems(Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::countryName, collator))
                .toList());
        country.setItemLabelGenerator(this::countryName);
        country.setValue(SWITZERLAND);
        // a code refused as a Swiss one may be right elsewhere
        country.addValueChangeListener(change -> postalCode.accept());
        last.addClassName("c3");
        first.addClassName("c3");
        street.addClassName("c6");
        postalCode.addClassName("c2");
        town.addClassName("c2");
        country.addClassName("c2");
        addClassName("grid");
        add(last, first, street, postalCode, town, country);
    }

    /** Lets browsers fill in what they know; only where people are asked about themselves. */
    public PersonFields ofOneself() {
        last.setAutocomplete(Autocomplete.FAMILY_NAME);
        first.setAutocomplete(Autocomplete.GIVEN_NAME);
        street.setAutocomplete(Autocomplete.STREET_ADDRESS);
        postalCode.setAutocomplete(Autocomplete.POSTAL_CODE);
        town.setAutocomplete(Autocomplete.ADDRESS_LEVEL2);
        return this;
    }

    /** Every field, in the order of the page. */
    public Stream<HasValue<?, ?>> fields() {
        return Stream.of(last, first, street, postalCode, town, country);
    }

    /** Adds what is missing or wrong. */
    public void check(Problems problems) {
        problems.read(last);
        problems.read(first);
        problems.read(street);
        problems.read(postalCode);
        problems.read(town);
        problems.chosen(country);
    }

    /** The name, once {@link #check} has found nothing. */
    public PersonName name() {
        return new PersonName(last.reading().orElseThrow(), first.reading().orElseThrow());
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
                : readLine(typed, LONGEST_POSTAL_CODE);
    }

    private ReadField<String> line(String key, int longest) {
        return new ReadField<>(getTranslation(key), typed -> readLine(typed, longest), line -> line);
    }

    private static Reading<String> readLine(String typed, int longest) {
        var line = Text.line(typed);
        return line.length() > longest ? Reading.refused("field.too-long", longest) : Reading.of(line);
    }

    private String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(getLocale());
    }
}
