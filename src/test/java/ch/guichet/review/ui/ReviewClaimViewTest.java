package ch.guichet.review.ui;

import static ch.guichet.db.Tables.AUDIT_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.DatabaseTest;
import ch.guichet.account.Account;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.Role;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.ClaimStatus;
import ch.guichet.claim.SampleClaims;
import ch.guichet.review.WaitingClaims;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@ViewPackages(classes = {ReviewClaimView.class, MainLayout.class})
@Import(ReviewSetup.class)
class ReviewClaimViewTest extends SpringBrowserlessTest {

    @Autowired
    ClaimService claims;

    @Autowired
    SampleClaims samples;

    @Autowired
    WaitingClaims waiting;

    @Autowired
    ActingAccount acting;

    @Autowired
    DSLContext sql;

    private Account jane;
    private Account officer;
    private ClaimNumber number;

    @BeforeEach
    void an_officer_opens_the_only_claim() {
        waiting.clear();
        jane = samples.claimant();
        officer = samples.officer();
        number = samples.send(jane);
        acting.become(officer);
        open();
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void everything_about_the_claim_is_on_the_page() {
        assertThat(page())
                .contains(
                        "Frais de voyage",
                        "Demande " + number + " · Doe Jane · 756.9217.0769.85 · reçue le 02.09.2024",
                        "En traitement",
                        "Lausanne",
                        "CHF 10.35",
                        "Aucun document joint.",
                        "Demande envoyée");
        assertThat(links()).contains("review", "review/" + number + "/pdf/1");
    }

    @Test
    void opening_the_page_leaves_one_row_and_opening_it_again_another() {
        assertThat(deeds()).containsExactly("READ_CLAIM");
        open();
        assertThat(deeds()).containsExactly("READ_CLAIM", "READ_CLAIM");
    }

    @Test
    void accepting_is_confirmed_first_and_then_leads_on() {
        var next = samples.send(samples.claimant());
        press("Accepter");
        assertThat(status()).isEqualTo(ClaimStatus.IN_REVIEW);

        press("Accepter la demande");

        assertThat(status()).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(news()).contains("La demande " + number + " est acceptée.");
        assertThat(links()).contains("review/" + next);
        assertThat(bar()).isEmpty();
        // read, decided, and read again to show what came of it; the status above was asked for twice
        assertThat(deeds()).containsExactly("READ_CLAIM", "READ_CLAIM", "ACCEPT", "READ_CLAIM", "READ_CLAIM");
    }

    @Test
    void whoever_cancels_has_done_nothing() {
        press("Accepter");
        press("Annuler");

        assertThat(find(DecisionDialog.class).all()).isEmpty();
        assertThat(status()).isEqualTo(ClaimStatus.IN_REVIEW);
    }

    @Test
    void a_correction_needs_a_message_of_a_length_that_fits() {
        press("Demander une correction");
        press("Demander la correction");
        assertThat(message().getErrorMessage()).isEqualTo("Le champ Message à la personne est obligatoire.");

        message().setValue("x".repeat(ClaimService.LONGEST_MESSAGE + 1));
        press("Demander la correction");
        assertThat(message().isInvalid()).isTrue();
        assertThat(message().getErrorMessage()).contains("trop long");
        assertThat(message().getValue()).hasSize(ClaimService.LONGEST_MESSAGE + 1);
        assertThat(deeds()).containsExactly("READ_CLAIM");

        message().setValue(" Combien de\nkilomètres ? ");
        press("Demander la correction");
        assertThat(status()).isEqualTo(ClaimStatus.TO_CORRECT);
        assertThat(page()).contains("Combien de\nkilomètres ?");
        assertThat(deeds()).contains("ASK_CORRECTION");
    }

    @Test
    void a_refusal_says_why() {
        press("Refuser");
        message().setValue("Le trajet n'est pas lié à une mesure.");
        press("Refuser la demande");

        assertThat(status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(news()).contains("est refusée");
        assertThat(deeds()).contains("REFUSE");
    }

    @Test
    void what_was_typed_waits_for_the_dialog_to_be_opened_again() {
        press("Refuser");
        message().setValue("Pas fini");
        press("Annuler");
        press("Refuser");

        assertThat(message().getValue()).isEqualTo("Pas fini");
    }

    @Test
    void whoever_is_second_sees_what_the_first_did_and_keeps_the_message() {
        press("Demander une correction");
        message().setValue("Combien de kilomètres ?");
        acting.become(samples.officer());
        claims.decide(number, 1, ClaimAction.REFUSE, "Non");
        acting.become(officer);

        press("Demander la correction");

        assertThat(status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(news()).contains("Votre décision n'a pas été enregistrée.", "Demande refusée, le 02.09.2024 10:00");
        var kept = find(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Votre message")
                .single();
        assertThat(kept.isReadOnly()).isTrue();
        assertThat(kept.getValue()).isEqualTo("Combien de kilomètres ?");
        assertThat(bar()).isEmpty();
    }

    @Test
    void nobody_decides_on_a_claim_of_their_own() {
        acting.become(new Account(
                jane.id(),
                jane.email(),
                true,
                jane.name(),
                jane.address(),
                jane.mobile(),
                jane.language(),
                Set.of(Role.REVIEWER)));
        open();

        assertThat(page()).contains("Cette demande vous concerne.");
        assertThat(bar()).isEmpty();
    }

    @Test
    void a_corrected_claim_shows_what_changed() {
        claims.decide(number, 1, ClaimAction.ASK_CORRECTION, "Combien ?");
        samples.correct(jane, number, SampleClaims.travel("37"), draft -> draft.withRemark("Voici."));
        open();

        assertThat(page()).contains("Changements depuis la version 1", "23 km", "37 km", "Voici.", "CHF 16.65");
        assertThat(links()).contains("review/" + number + "/pdf/1", "review/" + number + "/pdf/2");
        assertThat(bar()).hasSize(3);
    }

    @Test
    void the_keys_can_be_switched_off_for_the_session() {
        assertThat(keys()).hasSize(3).allMatch(HtmlContainer::isVisible);
        assertThat(button("Accepter").getElement().getAttribute("aria-keyshortcuts"))
                .isEqualTo("Alt+Shift+A");

        test(find(Checkbox.class).single()).click();
        open();

        assertThat(keys()).noneMatch(HtmlContainer::isVisible);
        assertThat(button("Accepter").getElement().hasAttribute("aria-keyshortcuts"))
                .isFalse();
    }

    @Test
    void a_claim_that_does_not_exist_is_not_found() {
        UI.getCurrent().navigate("review/2001-000001");
        assertThat(find(H1.class).single().getText()).isEqualTo("Page introuvable");
        UI.getCurrent().navigate("review/none");
        assertThat(find(H1.class).single().getText()).isEqualTo("Page introuvable");
    }

    private void open() {
        UI.getCurrent().navigate("support");
        UI.getCurrent().navigate("review/" + number);
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private String news() {
        return find(Notice.class).single().getElement().getTextRecursively();
    }

    private List<String> links() {
        return find(Anchor.class, find(Main.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<Button> bar() {
        return find(DecisionBar.class).all().stream()
                .flatMap(bar -> find(Button.class, bar).all().stream())
                .toList();
    }

    private List<HtmlContainer> keys() {
        return bar().stream()
                .map(button -> (HtmlContainer) button.getSuffixComponent())
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void press(String text) {
        test(button(text)).click();
    }

    private TextArea message() {
        return find(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Message à la personne")
                .single();
    }

    private ClaimStatus status() {
        return claims.review(number).orElseThrow().claim().status();
    }

    private List<String> deeds() {
        return sql.select(AUDIT_ROW.DEED)
                .from(AUDIT_ROW)
                .where(AUDIT_ROW.ACTOR_ACCOUNT_ID.eq(officer.id().value()))
                .orderBy(AUDIT_ROW.ID)
                .fetch(AUDIT_ROW.DEED);
    }
}
