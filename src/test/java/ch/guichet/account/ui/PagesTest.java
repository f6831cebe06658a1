package ch.guichet.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.TestDatabases;
import ch.guichet.account.AccountMessage.AlreadyRegistered;
import ch.guichet.account.AccountMessage.ConfirmEmail;
import ch.guichet.account.AccountMessage.ResetPassword;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.AccountService;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.Role;
import ch.guichet.account.TestMessages;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** Registration, sign-in and password pages as people use them, by the captions of their fields. */
@SpringBootTest(properties = {"guichet.demo=true", "guichet.secret=for tests only, nothing is sent"})
@ContextConfiguration(initializers = TestDatabases.class)
@ViewPackages(classes = SignInView.class)
@Import({TestClock.class, TestMessages.class})
class PagesTest extends SpringBrowserlessTest {

    private static final String PASSWORD = NewAccounts.PASSWORD;

    private final String email = UUID.randomUUID() + "@example.ch";

    @Autowired
    AccountService accounts;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @BeforeEach
    void start() {
        SecurityContextHolder.clearContext();
        clock.reset();
        messages.forget();
        UI.getCurrent().setLocale(Locale.of("fr", "CH"));
    }

    @Test
    void an_empty_registration_names_every_field_and_no_other() {
        navigate(RegisterView.class);
        press("S'inscrire");
        assertThat(problems())
                .containsExactly(
                        "Cochez au moins une case : bénéficiaire ou représentant.",
                        "Le champ Nom est obligatoire.",
                        "Le champ Prénom est obligatoire.",
                        "Le champ Adresse est obligatoire.",
                        "Le champ Code postal est obligatoire.",
                        "Le champ Lieu est obligatoire.",
                        "Le champ IBAN est obligatoire.",
                        "Le champ Email est obligatoire.",
                        "Le champ Mot de passe est obligatoire.",
                        "Le champ Confirmation du mot de passe est obligatoire.",
                        "Le champ Numéro de téléphone portable est obligatoire.",
                        "Le champ Je confirme être le bénéficiaire ou son représentant légal est obligatoire.");
        assertThat(field(TextField.class, "IBAN").getErrorMessage()).isEqualTo("Le champ IBAN est obligatoire.");
    }

    @Test
    void birth_date_and_avs_number_exist_only_for_beneficiaries() {
        navigate(RegisterView.class);
        assertThat(exists("Date de naissance")).isFalse();
        roles(Role.REPRESENTATIVE);
        assertThat(exists("Date de naissance")).isFalse();
        roles(Role.REPRESENTATIVE, Role.BENEFICIARY);
        assertThat(exists("Date de naissance")).isTrue();
        assertThat(exists("Numéro d'assuré (numéro AVS)")).isTrue();
        roles(Role.REPRESENTATIVE);
        assertThat(exists("Numéro d'assuré (numéro AVS)")).isFalse();
    }

    @Test
    void a_change_of_the_language_keeps_what_was_typed_but_no_password_and_once() {
        navigate(RegisterView.class);
        fillRegistration();
        // loads the page anew, in whichever language
        test(find(NativeButton.class).withText("Deutsch").single()).click();

        assertThat(typed()).contains("Doe", "1.7.84");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo(email);
        assertThat(find(PasswordField.class).all()).allMatch(PasswordField::isEmpty);

        navigate(SignInView.class);
        navigate(RegisterView.class);
        assertThat(typed()).doesNotContain("Doe", "1.7.84");
    }

    private List<String> typed() {
        return find(TextField.class).all().stream().map(TextField::getValue).toList();
    }

    @Test
    void each_wrong_answer_is_explained_under_its_field() {
        navigate(RegisterView.class);
        fillRegistration();
        write("Code postal", "12000");
        write("IBAN", "CH93 0076 2011 6238 5295 8");
        write("Date de naissance", "31.2.1980");
        write("Numéro d'assuré (numéro AVS)", "756.9217.0769.86");
        write("Numéro de téléphone portable", "022 327 27 27");
        field(EmailField.class, "Email").setValue("jane.doe");
        field(PasswordField.class, "Mot de passe").setValue("123456789012");
        field(PasswordField.class, "Confirmation du mot de passe").setValue("123456789012");
        press("S'inscrire");

        assertThat(problems()).hasSize(7);
        assertThat(field(TextField.class, "Code postal").getErrorMessage()).contains("quatre chiffres");
        assertThat(field(TextField.class, "Numéro de téléphone portable").getErrorMessage())
                .contains("SMS");
        assertThat(field(PasswordField.class, "Mot de passe").getErrorMessage()).contains("facile à deviner");
        assertThat(messages.of(ConfirmEmail.class)).isEmpty();
    }

    @Test
    void a_foreign_account_is_taken_after_a_warning() {
        navigate(RegisterView.class);
        fillRegistration();
        write("IBAN", "DE89 3704 0044 0532 0130 00");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("à l'étranger"));
        press("S'inscrire");
        assertThat(messages.of(ConfirmEmail.class)).hasSize(1);
    }

    @Test
    void a_registration_leads_to_the_next_steps_whether_the_address_is_new_or_not() {
        for (var times = 0; times < 2; times++) {
            navigate(RegisterView.class);
            fillRegistration();
            press("S'inscrire");
            assertThat(problems()).isEmpty();
            assertThat(getCurrentView()).isInstanceOf(RegisteredView.class);
            if (times == 0) {
                navigate("confirm/" + token(messages.last(ConfirmEmail.class).path()), ConfirmEmailView.class);
            }
        }
        assertThat(messages.of(AlreadyRegistered.class)).hasSize(1);
    }

    @Test
    void too_many_wrong_passwords_are_told() {
        accounts.open(NewAccounts.beneficiary(email));
        navigate(SignInView.class);
        for (var times = 0; times < 5; times++) {
            signIn("not the password");
        }
        assertThat(said()).contains("Trop de tentatives de connexion, veuillez réessayer d'ici quelques minutes");
        signIn(PASSWORD);
        assertThat(said()).contains("Trop de tentatives de connexion, veuillez réessayer d'ici quelques minutes");
        assertThat(messages.of(SignInCode.class)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
    }

    @Test
    void after_the_password_only_the_code_step_opens_and_after_the_code_the_account() {
        accounts.open(NewAccounts.beneficiary(email));
        navigate(SignInView.class);
        signIn(PASSWORD);
        assertThat(getCurrentView()).isInstanceOf(SmsCodeView.class);
        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(SmsCodeView.class);

        write("Code d'accès", messages.last(SignInCode.class).code());
        press("Envoyer");
        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
        assertThat(said()).contains(email);
    }

    @Test
    void a_new_code_is_sent_after_a_minute_only() {
        accounts.open(NewAccounts.beneficiary(email));
        navigate(SignInView.class);
        signIn(PASSWORD);
        var link = find(NewCodeLink.class).single();
        assertThat(link.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        test(link).click();
        assertThat(messages.of(SignInCode.class)).hasSize(1);
        assertThat(said()).contains("Attendez une minute");
        clock.pass(Duration.ofSeconds(60));
        test(link).click();
        assertThat(messages.of(SignInCode.class)).hasSize(2);
    }

    @Test
    void five_wrong_codes_lead_back_to_the_start() {
        accounts.open(NewAccounts.beneficiary(email));
        navigate(SignInView.class);
        signIn(PASSWORD);
        var wrong = messages.last(SignInCode.class).code().equals("000000") ? "000001" : "000000";
        for (var times = 0; times < 5; times++) {
            write("Code d'accès", wrong);
            press("Envoyer");
        }
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(said()).contains("Cette connexion est terminée");
    }

    @Test
    void a_forgotten_password_is_answered_alike_for_every_address_and_replaced_by_the_link() {
        accounts.open(NewAccounts.beneficiary(email));
        navigate(ForgottenPasswordView.class);
        field(EmailField.class, "Email").setValue("nobody@example.ch");
        press("Réinitialiser le mot de passe");
        var answer = said();
        field(EmailField.class, "Email").setValue(email);
        press("Réinitialiser le mot de passe");
        assertThat(said()).isEqualTo(answer);

        navigate("password/" + token(messages.last(ResetPassword.class).path()), NewPasswordView.class);
        field(PasswordField.class, "Nouveau mot de passe").setValue("sept lunes sur le balcon");
        field(PasswordField.class, "Confirmation du mot de passe").setValue("sept lunes sur le");
        press("Réinitialiser le mot de passe");
        assertThat(problems())
                .containsExactly(
                        "Confirmation du mot de passe : Les deux mots de passe ne sont pas les mêmes. Écrivez deux fois le même mot de passe.");
        field(PasswordField.class, "Confirmation du mot de passe").setValue("sept lunes sur le balcon");
        press("Réinitialiser le mot de passe");
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(said()).contains("Votre mot de passe est enregistré");
        signIn("sept lunes sur le balcon");
        assertThat(getCurrentView()).isInstanceOf(SmsCodeView.class);
    }

    private void fillRegistration() {
        roles(Role.BENEFICIARY);
        write("Nom", "Doe");
        write("Prénom", "Jane");
        write("Adresse", "Rue du Lac 1");
        write("Code postal", "1200");
        write("Lieu", "Genève");
        write("IBAN", "CH93 0076 2011 6238 5295 7");
        write("Date de naissance", "1.7.84");
        write("Numéro d'assuré (numéro AVS)", "756.9217.0769.85");
        field(EmailField.class, "Email").setValue(email);
        field(PasswordField.class, "Mot de passe").setValue(PASSWORD);
        field(PasswordField.class, "Confirmation du mot de passe").setValue(PASSWORD);
        write("Numéro de téléphone portable", "079 123 45 67");
        find(Checkbox.class).all().stream()
                .filter(box -> "Je confirme être le bénéficiaire ou son représentant légal".equals(box.getLabel()))
                .forEach(box -> box.setValue(true));
    }

    private void signIn(String password) {
        field(EmailField.class, "Email").setValue(email);
        field(PasswordField.class, "Mot de passe").setValue(password);
        press("Se connecter");
    }

    @SuppressWarnings("unchecked")
    private void roles(Role... roles) {
        ((CheckboxGroup<Role>) find(CheckboxGroup.class).single()).setValue(Set.of(roles));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private boolean exists(String caption) {
        return find(TextField.class).withCaption(caption).exists();
    }

    private void write(String caption, String text) {
        field(TextField.class, caption).setValue(text);
    }

    private <F extends Component & HasValue<?, String>> F field(Class<F> kind, String caption) {
        return find(kind).withCaption(caption).single();
    }

    private List<String> problems() {
        return find(ListItem.class, (Component) getCurrentView()).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> !(getCurrentView() instanceof RegisteredView))
                .toList();
    }

    private String said() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static String token(String path) {
        return TestMessages.token(path);
    }
}
