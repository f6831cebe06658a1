package ch.guichet.beneficiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.VisitTest;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccounts;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.BankAccountService;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Address;
import ch.guichet.common.Iban;
import ch.guichet.shell.Prompt;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeCounter
@ViewPackages(packages = "ch.guichet")
class BankAccountsViewTest extends VisitTest {

    private static final String FIRST = "CH93 0076 2011 6238 5295 7";
    private static final String SECOND = "CH56 0483 5012 3456 7800 9";
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    @Autowired
    BankAccountService service;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    TestClock clock;

    @BeforeEach
    void somebody_opens_their_bank_accounts() {
        clock.reset();
        visit(signing.open(NewAccounts.beneficiary()));
        UI.getCurrent().navigate("account/bank-accounts");
    }

    @AfterEach
    void start_the_clock_anew() {
        clock.reset();
    }

    @Test
    void each_page_of_the_account_has_an_address_and_the_present_one_is_marked() {
        var tabs = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("account/")
                        || link.getElement().hasAttribute("aria-current"))
                .toList();
        assertThat(tabs)
                .extracting(Anchor::getHref)
                .containsExactly(
                        "account/information", "account/beneficiaries", "account/bank-accounts", "account/data");
        assertThat(tabs.get(2).getElement().getAttribute("aria-current")).isEqualTo("page");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Comptes bancaires – Mon compte – Guichet AI");
    }

    @Test
    void the_account_of_the_registration_is_the_default() {
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .contains(FIRST, "Compte par défaut", "Doe Jane", "Rue du Lac 1, 1200 Genève")
                        .doesNotContain("Utiliser par défaut"));
    }

    @Test
    void a_new_account_begins_with_the_owners_name_and_the_guides_warning() {
        press("Ajouter un compte bancaire");
        assertThat(said())
                .contains(
                        "Lors de la saisie de compte, veuillez prêter attention à ce que les informations du titulaire"
                                + " du compte correspondent bien. Sans quoi le paiement pourrait être refusé et les délais de"
                                + " remboursement seront allongés.");
        assertThat(field("Titulaire du compte").getValue()).isEqualTo("Doe Jane");
        field("IBAN").setValue(SECOND);
        press("Enregistrer");
        assertThat(said()).contains("Le compte " + SECOND + " est enregistré.");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void what_is_missing_or_wrong_stands_at_its_field_and_nothing_is_lost() {
        press("Ajouter un compte bancaire");
        field("IBAN").setValue("CH56 0483 5012 3456 7800 8");
        field("Titulaire du compte").clear();
        field("Adresse").setValue("Place 2");
        press("Enregistrer");
        assertThat(field("IBAN").getErrorMessage()).startsWith("Un caractère de cet IBAN est faux");
        assertThat(field("Titulaire du compte").getErrorMessage())
                .isEqualTo("Le champ Titulaire du compte est obligatoire.");
        assertThat(field("Adresse").getValue()).isEqualTo("Place 2");
        field("IBAN").setValue(FIRST);
        field("Titulaire du compte").setValue("Doe");
        press("Enregistrer");
        assertThat(field("IBAN").getErrorMessage())
                .isEqualTo("Ce compte figure déjà dans vos comptes bancaires. Vérifiez l'IBAN.");
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void an_account_is_changed() {
        press("Modifier, compte " + FIRST);
        assertThat(field("IBAN").getValue()).isEqualTo(FIRST);
        field("Titulaire du compte").setValue("Maison Doe");
        press("Enregistrer");
        assertThat(accounts()).singleElement().extracting(BankAccount::holder).isEqualTo("Maison Doe");
        assertThat(entries().getFirst()).contains("Maison Doe");
    }

    @Test
    void another_account_is_made_the_default() {
        service.add(Iban.read(SECOND).orElseThrow(), "Doe", HOME);
        reopen();
        press("Utiliser par défaut, compte " + SECOND);
        assertThat(entries().getFirst()).contains(SECOND, "Compte par défaut");
        assertThat(said()).contains("Le compte " + SECOND + " est maintenant le compte par défaut.");
    }

    @Test
    void the_last_account_goes_only_after_it_was_said_what_follows() {
        press("Supprimer, compte " + FIRST);
        assertThat(asked()).contains("C'est votre dernier compte bancaire.", "déjà envoyées ne changent pas");
        press("Garder le compte");
        assertThat(accounts()).hasSize(1);
        press("Supprimer, compte " + FIRST);
        press("Supprimer");
        assertThat(accounts()).isEmpty();
        assertThat(said()).contains("est supprimé", "Vous n'avez pas de compte bancaire.");
    }

    @Test
    void whoever_deletes_the_default_is_told_that_another_takes_its_place() {
        service.add(Iban.read(SECOND).orElseThrow(), "Doe", HOME);
        reopen();
        press("Supprimer, compte " + FIRST);
        assertThat(asked())
                .contains("C'est votre compte par défaut. Le compte " + SECOND + " devient le compte par défaut.")
                .doesNotContain("dernier compte");
        press("Supprimer");
        assertThat(entries()).singleElement().asString().contains(SECOND, "Compte par défaut");
    }

    @Test
    void a_change_that_comes_too_late_is_told_and_what_was_typed_stays() {
        press("Modifier, compte " + FIRST);
        field("Titulaire du compte").setValue("Trop tard");
        service.change(accounts().getFirst().with(Iban.read(SECOND).orElseThrow(), "Doe Ann", HOME));
        press("Enregistrer");
        assertThat(said()).contains("Ce compte bancaire a été modifié ou supprimé sur une autre page");
        assertThat(field("Titulaire du compte").getValue()).isEqualTo("Trop tard");
        assertThat(accounts()).singleElement().extracting(BankAccount::holder).isEqualTo("Doe Ann");
        press("Revenir à la liste");
        assertThat(entries().getFirst()).contains("Doe Ann");
    }

    @Test
    void a_deletion_that_comes_too_late_is_told() {
        press("Supprimer, compte " + FIRST);
        service.change(accounts().getFirst().with(Iban.read(SECOND).orElseThrow(), "Doe Ann", HOME));
        press("Supprimer");
        assertThat(said()).contains("modifié ou supprimé sur une autre page", "Doe Ann");
    }

    @Test
    void the_open_form_outlives_a_change_of_the_language() {
        press("Modifier, compte " + FIRST);
        field("Titulaire du compte").setValue("Maison Doe");
        ((BankAccountsView) getCurrentView()).keep();
        reopen();
        assertThat(field("Titulaire du compte").getValue()).isEqualTo("Maison Doe");
        press("Annuler");
        reopen();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void after_ten_minutes_the_password_is_asked_for_again_and_what_was_typed_is_kept() {
        clock.pass(Duration.ofMinutes(11));
        press("Ajouter un compte bancaire");
        field("IBAN").setValue(SECOND);
        press("Enregistrer");
        givePassword("");
        assertThat(password().getErrorMessage()).isEqualTo("Le champ Mot de passe est obligatoire.");
        givePassword("not the password");
        assertThat(password().getErrorMessage()).startsWith("Ce mot de passe n'est pas juste.");
        assertThat(accounts()).hasSize(1);
        givePassword(NewAccounts.PASSWORD);
        assertThat(said()).contains("Le compte " + SECOND + " est enregistré.");
        press("Supprimer, compte " + SECOND);
        press("Supprimer");
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void whoever_gives_up_the_password_changes_nothing() {
        clock.pass(Duration.ofMinutes(11));
        press("Supprimer, compte " + FIRST);
        press("Supprimer");
        press("Annuler");
        assertThat(accounts()).hasSize(1);
        press("Supprimer, compte " + FIRST);
        press("Supprimer");
        for (var times = 0; times < 5; times++) {
            givePassword("not the password");
        }
        assertThat(password().getErrorMessage()).startsWith("Trop de tentatives");
        givePassword(NewAccounts.PASSWORD);
        assertThat(accounts()).hasSize(1);
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }

    private void givePassword(String typed) {
        password().setValue(typed);
        press("Continuer");
    }

    private List<BankAccount> accounts() {
        return beneficiaries.bankAccounts();
    }

    private void reopen() {
        UI.getCurrent().navigate("support");
        UI.getCurrent().navigate("account/bank-accounts");
    }

    private void press(String name) {
        test(buttons(name).getFirst()).click();
    }

    private String asked() {
        return find(Prompt.class).single().getElement().getTextRecursively();
    }
}
