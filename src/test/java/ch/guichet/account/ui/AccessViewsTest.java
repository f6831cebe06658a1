package ch.guichet.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.WholeCounter;
import ch.guichet.account.AccountMessage.ConfirmNewEmail;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.EmailService;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.TestMessages;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.common.EmailAddress;
import ch.guichet.shell.ErrorSummary;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WholeCounter
@ViewPackages(packages = "ch.guichet")
class AccessViewsTest extends SpringBrowserlessTest {

    private static final String NEW_PASSWORD = "sept lunes sur le balcon";

    private final String email = UUID.randomUUID() + "@example.ch";

    @Autowired
    SigningIn signing;

    @Autowired
    CurrentAccount current;

    @Autowired
    EmailService emails;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @BeforeEach
    void somebody_opens_their_account() {
        clock.reset();
        messages.forget();
        cleanVaadinEnvironment();
        signing.become(signing.open(NewAccounts.beneficiary(email)));
        initVaadinEnvironment();
        go("account");
    }

    @AfterEach
    void leave() {
        signing.leave();
        clock.reset();
    }

    @Test
    void a_new_address_waits_until_its_link_is_confirmed() {
        go("account/email");
        press("Envoyer le lien");
        assertThat(email().getErrorMessage()).isEqualTo("Le champ Nouvelle adresse email est obligatoire.");
        email().setValue(email);
        press("Envoyer le lien");
        assertThat(email().getErrorMessage()).startsWith("C'est déjà l'adresse de votre compte.");
        assertThat(problems())
                .containsExactly(
                        "Nouvelle adresse email : C'est déjà l'adresse de votre compte. Écrivez une autre adresse.");
        var wanted = UUID.randomUUID() + "@example.ch";
        email().setValue(wanted);
        press("Envoyer le lien");
        assertThat(said()).contains(email, wanted + " est en attente de confirmation");

        go("email/" + token());
        assertThat(said()).contains("Voulez-vous utiliser l'adresse " + wanted);
        assertThat(current.require().email()).hasToString(email);
        press("Confirmer cette adresse");
        assertThat(said()).contains("Votre nouvelle adresse email est validée", wanted);
        go("account");
        assertThat(said()).contains(wanted).doesNotContain(email, "en attente");
        go("email/" + token());
        assertThat(said()).contains("Ce lien ne fonctionne plus");
    }

    @Test
    void a_new_address_can_be_given_up() {
        emails.ask(new EmailAddress("new." + email));
        go("support");
        go("account");
        press("Garder l'adresse actuelle");
        assertThat(said()).contains("Vous avez renoncé à la nouvelle adresse").doesNotContain("en attente");
        go("email/" + token());
        assertThat(said()).contains("Ce lien ne fonctionne plus");
    }

    @Test
    void what_the_counter_refuses_is_said_on_top_as_well() {
        go("account/email");
        find(EmailField.class).single().setValue(email);
        press("Envoyer le lien");
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        go("account/password");
        type("Nouveau mot de passe", "trop court");
        type("Confirmation du mot de passe", "trop court");
        press("Enregistrer le mot de passe");
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
    }

    @Test
    void a_new_number_asks_for_the_code_that_was_sent_to_it() {
        go("account/mobile");
        number().setValue("022 327 27 27");
        press("Envoyer le code");
        assertThat(number().getErrorMessage()).contains("SMS");
        number().setValue("078 111 22 33");
        press("Envoyer le code");
        // the code is still asked for when the page is opened again
        go("support");
        go("account/mobile");
        assertThat(said()).contains("Nous avons envoyé un code par SMS au ");
        code().setValue(wrongCode());
        press("Confirmer le numéro");
        assertThat(code().getErrorMessage()).startsWith("Ce code d'accès n'est pas juste.");
        code().setValue(messages.last(SignInCode.class).code());
        press("Confirmer le numéro");
        assertThat(said()).contains("Votre nouveau numéro est enregistré", "+41 78 111 22 33");
    }

    @Test
    void after_five_wrong_codes_the_number_is_asked_for_again() {
        go("account/mobile");
        number().setValue("078 111 22 34");
        press("Envoyer le code");
        for (var times = 0; times < 5; times++) {
            code().setValue(wrongCode());
            press("Confirmer le numéro");
        }
        assertThat(said()).contains("Ce code ne fonctionne plus. Demandez un nouveau code.");
        assertThat(number().getValue()).isEqualTo("078 111 22 34");
    }

    @Test
    void another_number_can_be_given_instead_of_the_code() {
        go("account/mobile");
        number().setValue("078 111 22 35");
        press("Envoyer le code");
        press("Indiquer un autre numéro ou recevoir un nouveau code");
        assertThat(find(TextField.class).withCaption("Code d'accès").exists()).isFalse();
        number().setValue("078 111 22 36");
        press("Envoyer le code");
        assertThat(said()).contains("+41 78 111 22 36");
    }

    @Test
    void a_new_password_is_given_twice_after_the_old_one_once_more() {
        clock.pass(Duration.ofMinutes(11));
        go("account/password");
        type("Nouveau mot de passe", "trop court");
        type("Confirmation du mot de passe", "trop court");
        press("Enregistrer le mot de passe");
        type("Mot de passe", NewAccounts.PASSWORD);
        press("Continuer");
        assertThat(secret("Nouveau mot de passe").getErrorMessage()).startsWith("Ce mot de passe est trop court.");
        // now the password is known, and the refusal comes at once
        press("Enregistrer le mot de passe");
        assertThat(problems()).singleElement().asString().contains("Ce mot de passe est trop court.");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Erreur : ");
        type("Nouveau mot de passe", NEW_PASSWORD);
        press("Enregistrer le mot de passe");
        assertThat(secret("Confirmation du mot de passe").getErrorMessage())
                .startsWith("Les deux mots de passe ne sont pas les mêmes.");
        type("Confirmation du mot de passe", NEW_PASSWORD);
        press("Enregistrer le mot de passe");
        assertThat(said()).contains("Votre nouveau mot de passe est enregistré");
    }

    @Test
    void other_devices_are_signed_out_one_by_one_and_all_at_once() {
        var here = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        clock.pass(Duration.ofMinutes(1));
        signing.whole(email);
        signing.whole(email);
        signing.whole(email);
        signing.become(here);
        go("support");
        go("account");
        assertThat(signIns()).hasSize(4);
        assertThat(signIns().getLast()).contains("Cet appareil").doesNotContain("Déconnecter");
        assertThat(signIns().getFirst()).contains("Appareil inconnu", "Connecté", "Déconnecter");
        var end = find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Déconnecter"))
                .findFirst()
                .orElseThrow();
        assertThat(end.getAriaLabel())
                .hasValueSatisfying(name -> assertThat(name).startsWith("Déconnecter : Appareil inconnu, "));
        test(end).click();
        assertThat(said()).contains("L'appareil est déconnecté.");
        assertThat(signIns()).filteredOn(text -> text.contains("Déconnecter")).hasSize(2);
        press("Déconnecter tous les autres appareils");
        assertThat(signIns()).hasSize(4).noneMatch(text -> text.contains("Déconnecter"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0 | Firefox sur Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/128.0 Safari/537.36 Edg/128.0 | Edge sur Windows",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/128.0 Mobile Safari/537.36 | Chrome sur Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) Version/17.6 Safari/604.1 | Safari sur iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.6 Safari/605.1.15 | Safari sur Mac",
                "curl/8.5 | Appareil inconnu"
            })
    void a_device_is_called_in_plain_words(String agent, String name) {
        assertThat(DeviceText.of(agent)).isEqualTo(name);
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private EmailField email() {
        return find(EmailField.class).single();
    }

    private TextField number() {
        return find(TextField.class)
                .withCaption("Nouveau numéro de téléphone portable")
                .single();
    }

    private TextField code() {
        return find(TextField.class).withCaption("Code d'accès").single();
    }

    private PasswordField secret(String caption) {
        return find(PasswordField.class).withCaption(caption).single();
    }

    private void type(String caption, String typed) {
        secret(caption).setValue(typed);
    }

    private List<String> signIns() {
        return find(ListItem.class, find(SignInList.class).single()).all().stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }

    private List<String> problems() {
        return find(ListItem.class, find(ErrorSummary.class).single()).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private String said() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String token() {
        return TestMessages.token(messages.last(ConfirmNewEmail.class).path());
    }

    private String wrongCode() {
        return messages.last(SignInCode.class).code().equals("000000") ? "000001" : "000000";
    }
}
