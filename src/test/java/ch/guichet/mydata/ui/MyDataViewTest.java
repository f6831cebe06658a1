package ch.guichet.mydata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.VisitTest;
import ch.guichet.WholeCounter;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.OpenClaimService;
import ch.guichet.claim.TravelClaims;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import ch.guichet.majority.MajoritySamples;
import ch.guichet.majority.MajorityService;
import ch.guichet.majority.ProofReviewService;
import ch.guichet.shell.Prompt;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.RequestContextHolder;

@WholeCounter
@ViewPackages(packages = "ch.guichet")
class MyDataViewTest extends VisitTest {

    @Autowired
    TravelClaims travel;

    @Autowired
    ClaimService claims;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    MajorityService majorities;

    @Autowired
    ProofReviewService proofs;

    @Autowired
    CurrentAccount current;

    @Autowired
    TestClock clock;

    private Authentication jane;
    private Authentication officer;

    @BeforeEach
    void people_sign_in() {
        clock.reset();
        officer = signing.open(NewAccounts.reviewer());
        jane = signing.open(NewAccounts.beneficiary());
    }

    @AfterEach
    void start_the_clock_anew() {
        clock.reset();
    }

    @Test
    void before_the_first_claim_nobody_has_seen_anything() {
        visit();
        assertThat(said()).contains("Personne n'a encore consulté vos demandes.");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Mes données – Mon compte – Guichet AI");
    }

    @Test
    void who_saw_what_is_told_by_function_with_a_link_to_the_claim() {
        var number = read(ClaimAction.ACCEPT, "");
        visit();
        assertThat(said())
                .contains("Collaborateur de l'office AI", "Demande lue", "Demande acceptée", "2 consultations")
                .doesNotContain("Officer");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("claim/" + number);
    }

    @Test
    void whom_a_proof_is_for_is_said() {
        jane = signing.open(NewAccounts.representative());
        signing.become(jane);
        var lea = beneficiaries
                .represent(
                        new PersonName("Doe", "Léa"),
                        new Address("Rue du Lac 1", "1200", "Genève", "CH"),
                        new Insured(LocalDate.of(2006, 9, 20), new AvsNumber("7569999999995")))
                .orElseThrow();
        var document = MajoritySamples.attach(majorities, lea.id());
        var proof =
                majorities.send(lea.id()).orElseThrow().proof().orElseThrow().id();
        signing.become(officer);
        proofs.find(proof);
        proofs.document(proof, document.address());
        visit();
        assertThat(said().split("Preuve de représentation pour Doe Léa", -1)).hasSize(3);
    }

    @Test
    void older_accesses_follow_on_those_before() {
        signing.become(jane);
        var number = travel.send();
        signing.become(officer);
        for (var i = 0; i < 23; i++) {
            claims.review(number);
        }
        visit();
        assertThat(said()).contains("Les 20 consultations les plus récentes");
        press("Afficher les consultations plus anciennes");
        assertThat(said()).contains("23 consultations");
    }

    @Test
    void an_open_claim_is_named_instead_of_the_way_to_close() {
        var number = read(ClaimAction.ASK_CORRECTION, "Quel jour ?");
        visit();
        assertThat(said())
                .contains("Vous ne pouvez pas encore fermer votre compte", "Demande " + number, "A compléter");
        assertThat(find(Button.class).withText("Fermer mon compte").all()).isEmpty();
    }

    @Test
    void of_many_open_claims_the_first_are_listed_and_the_others_are_said_to_be_elsewhere() {
        signing.become(jane);
        for (var i = 0; i < OpenClaimService.MOST; i++) {
            travel.send();
        }
        visit();
        assertThat(openClaims()).isEqualTo(OpenClaimService.MOST);
        assertThat(said()).doesNotContain("La liste montre");
        travel.send();
        visit();
        assertThat(openClaims()).isEqualTo(OpenClaimService.MOST);
        assertThat(said()).contains("La liste montre 20 demandes.");
    }

    @Test
    void an_account_is_closed_after_it_was_said_what_stays_and_what_goes() {
        read(ClaimAction.ACCEPT, "");
        visit();
        press("Fermer mon compte");
        assertThat(find(Prompt.class).single().getElement().getTextRecursively())
                .contains("Supprimé tout de suite", "Gardé, parce que la loi oblige l'office AI");
        press("Garder mon compte");
        assertThat(current.find()).isPresent();
        press("Fermer mon compte");
        press("Fermer définitivement");
        // a request asks once who it is for
        RequestContextHolder.resetRequestAttributes();
        signing.become(jane);
        assertThat(current.find()).isEmpty();
    }

    @Test
    void taking_everything_away_asks_for_the_password_after_ten_minutes() {
        visit();
        press("Télécharger mes données");
        assertThat(said()).contains("Le téléchargement commence.");
        clock.pass(Duration.ofMinutes(11));
        press("Télécharger mes données");
        find(PasswordField.class).single().setValue(NewAccounts.PASSWORD);
        press("Continuer");
        assertThat(said()).contains("Le téléchargement commence.");
    }

    private long openClaims() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getText().startsWith("Demande "))
                .count();
    }

    private ClaimNumber read(ClaimAction action, String message) {
        signing.become(jane);
        var number = travel.send();
        signing.become(officer);
        claims.review(number);
        claims.decide(number, 1, action, message);
        return number;
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @Override
    protected String said() {
        return super.said().replace('\u00A0', ' ');
    }

    private void visit() {
        visit(jane);
        UI.getCurrent().navigate("account/data");
    }
}
