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
import ch.guichet.majority.ProofId;
import ch.guichet.majority.ProofReviewService;
import ch.guichet.majority.ProofState;
import ch.guichet.shell.Prompt;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@WholeCounter
@ViewPackages(packages = "ch.guichet")
class ReviewProofViewTest extends VisitTest {

    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");
    private static final AvsNumber NUMBER = new AvsNumber("7569999999995");

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    MajorityService majorities;

    @Autowired
    ProofReviewService review;

    @Autowired
    TestClock clock;

    private Authentication john;
    private Authentication officer;
    private Beneficiary lea;
    private ProofId proof;

    @BeforeEach
    void a_proof_waits() {
        clock.reset();
        john = signing.open(NewAccounts.representative());
        officer = signing.open(NewAccounts.reviewer());
        signing.become(john);
        lea = beneficiaries
                .represent(new PersonName("Doe", "Léa"), HOME, new Insured(LocalDate.of(2006, 9, 20), NUMBER))
                .orElseThrow();
        MajoritySamples.attach(majorities, lea.id());
        proof = majorities.send(lea.id()).orElseThrow().proof().orElseThrow().id();
    }

    @Test
    void confirming_is_asked_for_once_more() {
        open();
        press("majority.confirm.open");
        assertThat(state()).isEqualTo(ProofState.WAITING);
        press("majority.confirm");
        assertThat(state()).isEqualTo(ProofState.CONFIRMED);
        assertThat(said()).contains(text("majority.done.mail"));
    }

    @Test
    void a_refusal_needs_a_reason_and_keeps_what_was_typed() {
        open();
        press("majority.refuse.open");
        press("majority.refuse");
        assertThat(title()).startsWith(text("shell.error-title"));
        assertThat(find(Prompt.class).single().getElement().getTextRecursively())
                .contains(text("shell.problems"), text("field.required", text("majority.reason")));

        test(find(TextArea.class).single()).setValue("La signature manque.");
        press("majority.decision.cancel");
        assertThat(title()).doesNotStartWith(text("shell.error-title"));
        assertThat(state()).isEqualTo(ProofState.WAITING);

        press("majority.refuse.open");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("La signature manque.");
        press("majority.refuse");
        assertThat(state()).isEqualTo(ProofState.REFUSED);
        assertThat(said()).contains("La signature manque.", text("majority.done.mail"));
    }

    @Test
    void whoever_represents_the_person_no_longer_is_said_to_and_told_nothing() {
        beneficiaries.end(lea);
        open();
        assertThat(said()).contains(text("majority.ended", "Doe Jane", "Doe Léa"));
        assertThat(find(Button.class).withText(text("majority.confirm.open")).all())
                .isEmpty();

        press("majority.refuse.open");
        test(find(TextArea.class).single()).setValue("Fin de la représentation");
        press("majority.refuse");
        assertThat(state()).isEqualTo(ProofState.REFUSED);
        assertThat(said()).contains(text("majority.done.silent")).doesNotContain(text("majority.done.mail"));
    }

    @Test
    void a_representation_that_ends_while_the_officer_reads_is_no_longer_confirmed() {
        open();
        signing.become(john);
        beneficiaries.end(lea);
        signing.become(officer);
        press("majority.confirm.open");
        press("majority.confirm");
        assertThat(state()).isEqualTo(ProofState.WAITING);
        assertThat(said()).contains(text("majority.late"), text("majority.ended", "Doe Jane", "Doe Léa"));
    }

    @Test
    void a_birth_date_that_was_changed_is_shown_with_the_first_one() {
        beneficiaries.change(lea.with(lea.name(), HOME, new Insured(LocalDate.of(2015, 12, 10), NUMBER)));
        open();
        assertThat(said()).contains("10.12.2015", "20.09.2006", "10.12.2033", text("majority.changed"));
    }

    @Test
    void the_list_says_how_many_wait() {
        open();
        UI.getCurrent().navigate("review/proofs");
        assertThat(said()).contains(text("majority.proofs.title", String.valueOf(review.waiting())));
        assertThat(review.waiting()).isPositive();
    }

    private void open() {
        visit(officer);
        UI.getCurrent().navigate(ReviewProofView.address(proof));
    }

    private ProofState state() {
        return review.find(proof).orElseThrow().proof().state();
    }

    private void press(String key) {
        test(find(Button.class).withText(text(key)).single()).click();
    }

    private String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static String title() {
        return Objects.requireNonNull(UI.getCurrent().getInternals().getTitle());
    }
}
