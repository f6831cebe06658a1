package ch.guichet.account.ui;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.NewAccount;
import ch.guichet.account.Password;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import ch.guichet.common.Words;
import ch.guichet.shell.field.IbanField;
import ch.guichet.shell.field.PersonFields;
import ch.guichet.shell.field.Problems;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a registration asks for; birth date and AVS number are asked only of those who are insured themselves. */
class RegistrationFields {

    private final RoleChoice roles = new RoleChoice();
    private final PersonFields person = new PersonFields().ofOneself();
    private final IbanField iban = new IbanField();
    private final Div you = new Div();
    private final InsuredFields insured;
    private final EmailField email = new EmailField(text("signin.email"));
    private final NewPasswordFields password = new NewPasswordFields(text("signin.password"), text("password.repeat"));
    private final ReadField<MobileNumber> mobile = ReadField.mobile(text("register.mobile"));

    RegistrationFields(Clock clock) {
        insured = new InsuredFields(LocalDate.ofInstant(clock.instant(), Words.ZONE));
        roles.addValueChangeListener(change -> {
            if (roles.isBeneficiary()) {
                you.add(insured);
            } else {
                you.remove(insured);
            }
        });
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        email.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        email.setHelperText(text("register.email.help"));
        mobile.setHelperText(text("register.mobile.help"));
        you.add(person, iban);
    }

    RoleChoice roles() {
        return roles;
    }

    Div you() {
        return you;
    }

    Div access() {
        return new Div(email, password, mobile);
    }

    /** The fields whose values may be put aside for a while: all but the passwords. */
    Stream<HasValue<?, ?>> kept() {
        return Stream.of(
                        person.fields(),
                        Stream.<HasValue<?, ?>>of(roles, iban.field()),
                        insured.fields(),
                        Stream.<HasValue<?, ?>>of(email, mobile))
                .flatMap(fields -> fields);
    }

    /** The account to be, when nothing is missing or wrong. */
    Optional<NewAccount> read(Problems problems) {
        var chosen = roles.read(problems);
        person.check(problems);
        var name = problems.isEmpty() ? person.name() : new PersonName("", "");
        var account = problems.read(iban.field());
        var holder = roles.isBeneficiary() ? insured.read(problems) : Optional.<Insured>empty();
        var address = problems.chosen(email).flatMap(typed -> problems.accepted(email, EmailAddress.read(typed)));
        var secret = readPassword(problems, address.orElse(new EmailAddress("")), name);
        var number = problems.read(mobile);
        return problems.isEmpty()
                ? Optional.of(new NewAccount(
                        chosen.orElseThrow(),
                        name,
                        person.address(),
                        account.orElseThrow(),
                        holder.orElse(null),
                        address.orElseThrow(),
                        secret.orElseThrow(),
                        number.orElseThrow(),
                        Language.of(UI.getCurrentOrThrow().getLocale())))
                : Optional.empty();
    }

    private Optional<Password> readPassword(Problems problems, EmailAddress address, PersonName name) {
        return password.check(problems)
                ? problems.accepted(password.first(), Password.read(password.typed(), address, name))
                : Optional.empty();
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
