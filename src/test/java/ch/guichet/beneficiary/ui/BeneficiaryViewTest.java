package ch.guichet.beneficiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.VisitTest;
import ch.guichet.WholeCounter;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.NewAccounts;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.beneficiary.DecisionService;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.PersonName;
import ch.guichet.shell.Prompt;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeCounter
@ViewPackages(packages = "ch.guichet")
class BeneficiaryViewTest extends VisitTest {

    private static final String NUMBER = "325 2024 0001234";
    private static final String OTHER = "325 2024 0009999";
    private static final String STALE = "Cette personne a été modifiée sur une autre page";
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    @Autowired
    BeneficiaryService service;

    @Autowired
    DecisionService decisions;

    private Beneficiary lea;

    @BeforeEach
    void a_representative_opens_the_page_of_a_child() {
        visit(signing.open(NewAccounts.representative()));
        lea = add("Léa", "7569217076985");
        service.save(lea.id(), number(NUMBER), "Transports");
        open(lea);
    }

    @Test
    void the_list_leads_to_each_person_and_shows_more_of_hundreds() {
        for (var count = 0; count < 30; count++) {
            add("No" + count, avsNumber(count));
        }
        UI.getCurrent().navigate(BeneficiariesView.ADDRESS);
        assertThat(entries()).hasSize(25).first().asString().contains("Doe Léa", "03.04.2015", "756.9217.0769.85");
        assertThat(links()).contains("account/beneficiaries/" + lea.id().value(), NewBeneficiaryView.FROM_ACCOUNT);
        assertThat(said()).contains("25 sur 31");
        press("Afficher la suite");
        assertThat(entries()).hasSize(31);
    }

    @Test
    void whoever_is_added_from_the_account_is_told_in_the_list() {
        UI.getCurrent().navigate("beneficiary/new", QueryParameters.of("from", "account"));
        addTim();
        assertThat(getCurrentView()).isInstanceOf(BeneficiariesView.class);
        assertThat(announced()).contains("Doe Tim figure maintenant parmi vos bénéficiaires.");
        UI.getCurrent().navigate("support");
        UI.getCurrent().navigate(BeneficiariesView.ADDRESS);
        assertThat(announced()).isEmpty();
    }

    @Test
    void whoever_is_added_from_the_guichet_is_told_there() {
        UI.getCurrent().navigate("beneficiary/new");
        addTim();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEmpty();
        assertThat(announced()).contains("Doe Tim figure maintenant parmi vos bénéficiaires.");
    }

    private void addTim() {
        field("Nom").setValue("Doe");
        field("Prénom").setValue("Tim");
        field("Adresse").setValue("Rue du Lac 1");
        field("Code postal").setValue("1200");
        field("Lieu").setValue("Genève");
        field("Date de naissance").setValue("3.4.2015");
        field("Numéro d'assuré (numéro AVS)").setValue(avsNumber(99));
        press("Enregistrer");
    }

    @Test
    void all_that_is_known_is_shown_and_can_be_changed() {
        assertThat(field("Nom").getValue()).isEqualTo("Doe");
        assertThat(field("Adresse").getValue()).isEqualTo("Rue du Lac 1");
        assertThat(field("Date de naissance").getValue()).isEqualTo("03.04.2015");
        assertThat(field("Numéro d'assuré (numéro AVS)").getValue()).isEqualTo("756.9217.0769.85");
        field("Prénom").setValue("Ann");
        press("Enregistrer");
        assertThat(said()).contains("Les informations de Doe Ann sont enregistrées.");
        assertThat(service.list()).singleElement().extracting(Beneficiary::name).hasToString("Doe Ann");
        field("Lieu").setValue("Nyon");
        press("Enregistrer");
        assertThat(service.list().getFirst().address().town()).isEqualTo("Nyon");
    }

    @Test
    void what_is_missing_or_known_already_stands_at_its_field() {
        add("Tim", avsNumber(99));
        field("Prénom").clear();
        press("Enregistrer");
        assertThat(field("Prénom").getErrorMessage()).isEqualTo("Le champ Prénom est obligatoire.");
        field("Prénom").setValue("Ann");
        field("Numéro d'assuré (numéro AVS)").setValue(avsNumber(99));
        press("Enregistrer");
        assertThat(field("Numéro d'assuré (numéro AVS)").getErrorMessage())
                .startsWith("Cette personne figure déjà dans votre compte.");
        assertThat(service.find(lea.id())).contains(lea);
    }

    @Test
    void a_change_that_comes_too_late_is_told_and_what_was_typed_stays() {
        change(lea, "Zoé");
        field("Prénom").setValue("Trop tard");
        press("Enregistrer");
        assertThat(said()).contains(STALE);
        assertThat(field("Prénom").getValue()).isEqualTo("Trop tard");
        press("Afficher l'état actuel");
        assertThat(field("Prénom").getValue()).isEqualTo("Zoé");
    }

    @Test
    void what_was_begun_outlives_a_change_of_the_language_and_overwrites_nothing() {
        field("Prénom").setValue("Ann");
        press("Modifier, décision " + NUMBER);
        field("Description").setValue("Logopédie");
        ((BeneficiaryView) getCurrentView()).keep();
        change(lea, "Zoé");
        UI.getCurrent().navigate("support");
        open(lea);
        assertThat(field("Prénom").getValue()).isEqualTo("Ann");
        assertThat(field("Description").getValue()).isEqualTo("Logopédie");
        pressFirst("Enregistrer");
        assertThat(said()).contains(STALE);
    }

    @Test
    void the_end_of_a_representation_is_explained_first() {
        press("Terminer la représentation");
        assertThat(find(Prompt.class).single().getElement().getTextRecursively())
                .contains(
                        "Terminer la représentation de Doe Léa ?",
                        "plus envoyer de nouvelle facture",
                        "choisir une autre personne",
                        "vous pourrez encore le faire");
        press("Garder la représentation");
        assertThat(service.list()).hasSize(1);
        press("Terminer la représentation");
        pressLast("Terminer la représentation");
        assertThat(service.list()).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(BeneficiariesView.class);
        assertThat(announced()).contains("Vous ne représentez plus Doe Léa.");
        assertThat(said()).contains("aucun bénéficiaire");
    }

    @Test
    void an_end_that_comes_too_late_is_told() {
        change(lea, "Zoé");
        press("Terminer la représentation");
        pressLast("Terminer la représentation");
        assertThat(said()).contains(STALE, "Rien n'a été changé.");
        assertThat(service.list()).hasSize(1);
    }

    @Test
    void a_decision_number_is_renamed_and_changed() {
        press("Modifier, décision " + NUMBER);
        field("Numéro de décision").setValue("pas de numéro");
        pressLast("Enregistrer");
        assertThat(field("Numéro de décision").getErrorMessage()).startsWith("Un numéro de décision a des chiffres");
        field("Numéro de décision").setValue("32520240009999");
        field("Description").setValue("Logopédie");
        pressLast("Enregistrer");
        assertThat(said()).contains("Le numéro de décision " + OTHER + " est enregistré.");
        assertThat(entries()).singleElement().asString().contains(OTHER, "Logopédie");
    }

    @Test
    void a_number_that_is_saved_already_is_refused_and_an_unusual_one_is_asked_about() {
        service.save(lea.id(), number(OTHER), "");
        open(lea);
        press("Modifier, décision " + NUMBER);
        field("Numéro de décision").setValue(OTHER);
        pressLast("Enregistrer");
        assertThat(field("Numéro de décision").getErrorMessage())
                .startsWith("Ce numéro de décision est déjà enregistré");
        field("Numéro de décision").setValue("123");
        pressLast("Enregistrer");
        press("Corriger");
        assertThat(numbers()).containsExactly(OTHER, NUMBER);
        pressLast("Enregistrer");
        press("Enregistrer quand même");
        assertThat(numbers()).containsExactly(OTHER, "123");
    }

    @Test
    void a_decision_number_is_deleted_after_it_was_said_what_follows() {
        press("Supprimer, décision " + NUMBER);
        assertThat(find(Prompt.class).single().getElement().getTextRecursively())
                .contains(NUMBER, "demanderont de choisir", "déjà envoyées ne changent pas");
        press("Garder le numéro");
        assertThat(numbers()).hasSize(1);
        press("Supprimer, décision " + NUMBER);
        press("Supprimer");
        assertThat(numbers()).isEmpty();
        assertThat(said()).contains("est supprimé", "Aucun numéro de décision");
    }

    @Test
    void a_decision_that_was_changed_elsewhere_is_told_and_what_was_typed_stays() {
        press("Modifier, décision " + NUMBER);
        field("Description").setValue("Trop tard");
        decisions.change(lea.id(), saved(), number(OTHER), "Elsewhere").orElseThrow();
        pressLast("Enregistrer");
        assertThat(said()).contains("Ce numéro de décision a été modifié ou supprimé sur une autre page");
        assertThat(field("Description").getValue()).isEqualTo("Trop tard");
        press("Revenir à la liste");
        press("Supprimer, décision " + OTHER);
        decisions.change(lea.id(), saved(), number(OTHER), "Again").orElseThrow();
        press("Supprimer");
        assertThat(said()).contains("modifié ou supprimé sur une autre page", "Again");
    }

    @Test
    void a_beneficiary_finds_their_decision_numbers_and_changes_the_rest_elsewhere() {
        visit(signing.open(NewAccounts.beneficiary()));
        UI.getCurrent().navigate(BeneficiariesView.ADDRESS);
        assertThat(entries()).singleElement().asString().contains("Doe Jane", "Vous");
        assertThat(links()).doesNotContain(NewBeneficiaryView.FROM_ACCOUNT).contains("account/information");
        assertThat(said()).contains("Vous représentez aussi une autre personne ?");
        var jane = service.list().getFirst();
        service.save(jane.id(), number(NUMBER), "Transports");
        open(jane);
        assertThat(said()).contains("756.9217.0769.85", "31.01.1980", NUMBER).doesNotContain("représentation");
        assertThat(links()).contains("account/information");
        assertThat(find(TextField.class).all()).isEmpty();
        press("Supprimer, décision " + NUMBER);
        press("Supprimer");
        assertThat(service.decisions(jane.id())).isEmpty();
    }

    @Test
    void the_page_of_somebody_who_comes_of_age_says_so_and_leads_to_the_proof() {
        var tim = add("Tim", avsNumber(7), LocalDate.of(2006, 9, 20));
        open(tim);
        assertThat(said()).contains("Doe Tim aura 18 ans le 20.09.2024.");
        assertThat(links()).contains("account/beneficiaries/" + tim.id().value() + "/proof");
        open(lea);
        assertThat(said()).doesNotContain("18 ans");
    }

    private Beneficiary add(String firstName, String avsNumber) {
        return add(firstName, avsNumber, LocalDate.of(2015, 4, 3));
    }

    private Beneficiary add(String firstName, String avsNumber, LocalDate birthDate) {
        return service.represent(
                        new PersonName("Doe", firstName), HOME, new Insured(birthDate, new AvsNumber(avsNumber)))
                .orElseThrow();
    }

    private void change(Beneficiary person, String firstName) {
        service.change(person.with(
                        new PersonName("Doe", firstName), HOME, new Insured(person.birthDate(), person.avsNumber())))
                .orElseThrow();
    }

    private static DecisionNumber number(String text) {
        return DecisionNumber.read(text).orElseThrow();
    }

    /** With its EAN-13 digit. */
    private static String avsNumber(int count) {
        var digits = "756%09d".formatted(123_000_000 + count);
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            sum += (digits.charAt(at) - '0') * (at % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private Decision saved() {
        return service.decisions(lea.id()).getFirst();
    }

    private List<String> numbers() {
        return service.decisions(lea.id()).stream()
                .map(decision -> decision.number().toString())
                .toList();
    }

    private static void open(Beneficiary person) {
        UI.getCurrent().navigate(BeneficiariesView.ADDRESS + "/" + person.id().value());
    }

    private void press(String name) {
        pressFirst(name);
    }

    private void pressFirst(String name) {
        test(buttons(name).getFirst()).click();
    }

    private void pressLast(String name) {
        test(buttons(name).getLast()).click();
    }

    private List<String> links() {
        return find(Anchor.class, (Component) getCurrentView()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private String announced() {
        return find(Div.class).withClassName("announced").single().getElement().getTextRecursively();
    }
}
