package ch.guichet.shell.field;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Iban;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadFieldTest {

    @Test
    void an_iban_is_shown_in_groups_once_the_field_is_left() {
        var field = ReadField.iban("IBAN");
        field.setValue("ch9300762011623852957");
        assertThat(field.getValue()).isEqualTo("ch9300762011623852957");
        leave(field);
        assertThat(field.getValue()).isEqualTo("CH93 0076 2011 6238 5295 7");
        assertThat(field.read()).contains(new Iban("CH9300762011623852957"));
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void what_cannot_be_read_stays_as_typed_with_the_reason() {
        var field = ReadField.avsNumber("Numéro AVS");
        field.setValue("756.9217.0769.86");
        leave(field);
        assertThat(field.getValue()).isEqualTo("756.9217.0769.86");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("avs.check");
        assertThat(field.read()).isEmpty();
        field.setValue("756.9217.0769.85");
        leave(field);
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void an_empty_field_is_not_refused_before_the_form_asks_for_it() {
        var field = ReadField.mobile("Numéro de téléphone portable");
        leave(field);
        assertThat(field.isInvalid()).isFalse();
        field.refuse("Le champ Numéro de téléphone portable est obligatoire.");
        assertThat(field.isInvalid()).isTrue();
    }

    @Test
    void a_day_is_typed_as_people_write_it() {
        var field = ReadField.day("Date de naissance", LocalDate.of(2024, 9, 2));
        field.setValue("1.7.62");
        leave(field);
        assertThat(field.getValue()).isEqualTo("01.07.1962");
        assertThat(field.reading().value()).contains(LocalDate.of(1962, 7, 1));
    }

    private static void leave(ReadField<?> field) {
        ComponentUtil.fireEvent(field, new BlurEvent<TextField>(field, true));
    }
}
