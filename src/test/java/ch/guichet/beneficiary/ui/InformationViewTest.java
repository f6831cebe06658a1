package ch.guichet.beneficiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.WholeCounter;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.NewAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.Role;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.OwnInformation;
import ch.guichet.beneficiary.OwnInformationService;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeCounter
@ViewPackages(packages = "ch.guichet")
class InformationViewTest extends SpringBrowserlessTest {

    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");
    private static final String AVS_NUMBER = "Numéro d'assuré (numéro AVS)";

    @Autowired
    SigningIn signing;

    @Autowired
    OwnInformationService service;

    @Autowired
    BeneficiaryService beneficiaries;

    @AfterEach
    void leave() {
        signing.leave();
    }

    @Test
    void what_is_known_stands_in_the_fields_and_is_changed_there() {
        visit(NewAccounts.beneficiary());
        assertThat(field("Nom").getValue()).isEqualTo("Doe");
        assertThat(field("Lieu").getValue()).isEqualTo("Genève");
        assertThat(field(AVS_NUMBER).getValue()).isEqualTo("756.9217.0769.85");
        field("Nom").setValue("Muster");
        field("Lieu").clear();
        save();
        assertThat(field("Lieu").getErrorMessage()).isEqualTo("Le champ Lieu est obligatoire.");
        field("Lieu").setValue("Nyon");
        save();
        assertThat(beneficiaries.list().getFirst().name()).isEqualTo(new PersonName("Muster", "Jane"));
        assertThat(service.find().profile().address().town()).isEqualTo("Nyon");
        UI.getCurrent().navigate("account/information", QueryParameters.of("kept", ""));
        assertThat(said()).contains("Vos informations sont enregistrées");
    }

    @Test
    void a_representative_who_ticks_beneficiary_is_asked_for_what_is_missing() {
        visit(representative());
        assertThat(exists(AVS_NUMBER)).isFalse();
        uses(Role.REPRESENTATIVE, Role.BENEFICIARY);
        save();
        assertThat(field(AVS_NUMBER).getErrorMessage()).isEqualTo("Le champ " + AVS_NUMBER + " est obligatoire.");
        field("Date de naissance").setValue("31.1.1980");
        field(AVS_NUMBER).setValue("756.1234.5678.97");
        beneficiaries
                .represent(
                        new PersonName("Doe", "Mary"),
                        HOME,
                        new Insured(LocalDate.of(2012, 2, 3), new AvsNumber("7561234567897")))
                .orElseThrow();
        save();
        assertThat(field(AVS_NUMBER).getErrorMessage()).startsWith("Cette personne figure déjà dans votre compte.");
        field(AVS_NUMBER).setValue("756.9217.0769.85");
        save();
        assertThat(service.find().profile().uses()).containsExactlyInAnyOrder(Role.BENEFICIARY, Role.REPRESENTATIVE);
    }

    @Test
    void whoever_claims_for_themself_no_more_is_told_what_becomes_of_begun_forms() {
        visit(NewAccounts.both());
        uses(Role.REPRESENTATIVE);
        save();
        assertThat(leadsTo()).contains("account/information?for-others-alone");
        UI.getCurrent().navigate("account/information", QueryParameters.of("for-others-alone", ""));
        assertThat(said()).contains("Les formulaires commencés pour vous-même demanderont une autre personne");
    }

    @Test
    void one_role_must_stay_and_a_representative_ends_the_representations_first() {
        visit(representative());
        uses();
        save();
        assertThat(roles().getErrorMessage()).isEqualTo("Cochez au moins une case : bénéficiaire ou représentant.");
        beneficiaries
                .represent(
                        new PersonName("Doe", "Mary"),
                        HOME,
                        new Insured(LocalDate.of(2012, 2, 3), new AvsNumber("7561234567897")))
                .orElseThrow();
        uses(Role.BENEFICIARY);
        field("Date de naissance").setValue("31.1.1980");
        field(AVS_NUMBER).setValue("756.9217.0769.85");
        save();
        assertThat(roles().getErrorMessage()).startsWith("Vous représentez encore des personnes.");
        assertThat(service.find().profile().uses()).containsExactly(Role.REPRESENTATIVE);
    }

    @Test
    void whoever_comes_too_late_is_told_and_keeps_what_they_typed() {
        visit(NewAccounts.beneficiary());
        field("Nom").setValue("Trop tard");
        var seen = service.find();
        var other = seen.profile()
                .with(new PersonName("Muster", "Jane"), HOME, seen.profile().uses());
        service.change(seen, new OwnInformation(other, seen.insured()));
        save();
        assertThat(said()).contains("Vos informations ont été modifiées sur une autre page");
        assertThat(field("Nom").getValue()).isEqualTo("Trop tard");
        assertThat(service.find().profile().name().last()).isEqualTo("Muster");
    }

    @Test
    void staff_is_asked_for_the_name_alone() {
        visit(NewAccounts.reviewer());
        assertThat(find(TextField.class).all()).extracting(TextField::getLabel).containsExactly("Name", "Vorname");
        assertThat(find(CheckboxGroup.class).exists()).isFalse();
        field("Name").setValue("Zwei");
        test(find(Button.class).withText("Speichern").single()).click();
        assertThat(service.find().profile().name().last()).isEqualTo("Zwei");
    }

    @Test
    void what_was_typed_outlives_a_change_of_the_language() {
        visit(representative());
        uses(Role.REPRESENTATIVE, Role.BENEFICIARY);
        field(AVS_NUMBER).setValue("756.9217.0769.85");
        ((InformationView) getCurrentView()).keep();
        UI.getCurrent().navigate("support");
        UI.getCurrent().navigate("account/information");
        assertThat(field(AVS_NUMBER).getValue()).isEqualTo("756.9217.0769.85");
    }

    private static NewAccount representative() {
        var like = NewAccounts.beneficiary();
        return new NewAccount(
                Set.of(Role.REPRESENTATIVE),
                like.name(),
                like.address(),
                like.iban(),
                null,
                like.email(),
                like.password(),
                like.mobile(),
                like.language());
    }

    private void visit(NewAccount account) {
        cleanVaadinEnvironment();
        signing.become(signing.open(account));
        initVaadinEnvironment();
        UI.getCurrent().navigate("account/information");
    }

    private void save() {
        test(find(Button.class).withText("Enregistrer").single()).click();
    }

    private boolean exists(String caption) {
        return find(TextField.class).withCaption(caption).exists();
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    private void uses(Role... roles) {
        roles().setValue(Set.of(roles));
    }

    /** The address the browser is told to load. */
    private static String leadsTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("window.open"))
                .map(call -> String.valueOf(call.getInvocation().getParameters().getFirst()))
                .reduce((before, last) -> last)
                .orElse("nowhere");
    }

    private String said() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
