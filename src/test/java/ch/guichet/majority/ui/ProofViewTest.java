package ch.guichet.majority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.VisitTest;
import ch.guichet.WholeCounter;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.NewAccounts;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import ch.guichet.majority.MajoritySamples;
import ch.guichet.majority.MajorityService;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeCounter
@ViewPackages(packages = "ch.guichet")
class ProofViewTest extends VisitTest {

    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    MajorityService majorities;

    @Autowired
    TestClock clock;

    private Beneficiary lea;

    @BeforeEach
    void somebody_represents_a_person_of_nearly_eighteen() {
        clock.reset();
        visit(signing.open(NewAccounts.representative()));
        lea = beneficiaries
                .represent(
                        new PersonName("Doe", "Léa"),
                        HOME,
                        new Insured(LocalDate.of(2006, 9, 20), new AvsNumber("7569999999995")))
                .orElseThrow();
        UI.getCurrent().navigate(ProofView.address(lea.id()));
    }

    @Test
    void a_proof_without_a_document_is_not_sent_and_one_with_a_document_is() {
        send();
        assertThat(said()).contains("Ajoutez au moins un document.");
        MajoritySamples.attach(majorities, lea.id());
        send();
        assertThat(said()).contains("Votre preuve a été envoyée.", "Nous avons reçu votre preuve le 02.09.2024.");
    }

    @Test
    void whoever_sends_a_proof_in_a_second_window_is_told_that_one_was_sent() {
        MajoritySamples.attach(majorities, lea.id());
        majorities.send(lea.id()).orElseThrow();
        send();
        assertThat(said()).contains("Une preuve a déjà été envoyée").doesNotContain("Ajoutez au moins un document.");
    }

    private void send() {
        test(find(Button.class).withText("Envoyer la preuve").single()).click();
    }
}
