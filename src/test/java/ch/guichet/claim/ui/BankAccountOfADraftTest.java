package ch.guichet.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.VisitTest;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccounts;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.BankAccountService;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.SampleClaims;
import ch.guichet.claim.TravelClaims;
import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.common.Address;
import ch.guichet.common.Iban;
import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of drafts and of sent claims when the bank accounts change. */
@WholeCounter
@ViewPackages(packages = "ch.guichet")
class BankAccountOfADraftTest extends VisitTest {

    private static final String GONE = "Ce compte bancaire n'est plus dans";
    private static final Iban SECOND = new Iban("CH5604835012345678009");
    private static final Iban THIRD = new Iban("DE89370400440532013000");
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    @Autowired
    TravelClaims travel;

    @Autowired
    DraftService drafts;

    @Autowired
    ClaimService claims;

    @Autowired
    FileService files;

    @Autowired
    BankAccountService service;

    @Autowired
    BeneficiaryService beneficiaries;

    @BeforeEach
    void somebody_signs_in() {
        visit(signing.open(NewAccounts.beneficiary()));
    }

    @Test
    void a_new_draft_is_paid_to_the_default_of_that_moment() {
        var form = new TravelForm();
        var begun = drafts.start(form);
        assertThat(begun.heading().bankAccount()).isEqualTo(first().id());
        service.makeDefault(add(SECOND).id());
        var again = drafts.start(form);
        assertThat(again.address()).isEqualTo(begun.address());
        assertThat(again.heading().bankAccount()).isEqualTo(first().id());
    }

    @Test
    void an_account_that_was_deleted_is_asked_for_again_when_the_draft_is_opened() {
        var draft = travel.draft(SampleClaims.travel("23"));
        add(SECOND);
        add(THIRD);
        service.delete(first());
        open(draft.address());
        assertThat(choice().isInvalid()).isTrue();
        assertThat(choice().getErrorMessage()).startsWith(GONE);
        assertThat(offered()).containsExactly(SECOND, THIRD);
        send();
        assertThat(said()).contains(GONE);
        choice().setValue(first());
        assertThat(choice().isInvalid()).isFalse();
        send();
        assertThat(find(SendDialog.class).exists()).isTrue();
    }

    @Test
    void an_account_that_is_deleted_under_an_open_draft_is_asked_for_when_it_is_to_be_sent() {
        var draft = travel.draft(SampleClaims.travel("23"));
        open(draft.address());
        assertThat(said()).contains("CH93 0076 2011 6238 5295 7");
        add(SECOND);
        service.delete(first());
        send();
        assertThat(find(SendDialog.class).exists()).isFalse();
        assertThat(choice().getErrorMessage()).startsWith(GONE);
        assertThat(offered()).containsExactly(SECOND);
        assertThat(said()).doesNotContain("CH93 0076 2011 6238 5295 7");
    }

    @Test
    void without_any_account_the_draft_leads_to_where_one_is_added() {
        var draft = travel.draft(SampleClaims.travel("23"));
        service.delete(first());
        open(draft.address());
        assertThat(offered()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("account/bank-accounts");
    }

    @Test
    void a_changed_account_is_shown_before_the_last_question() {
        var draft = travel.draft(SampleClaims.travel("23"));
        open(draft.address());
        service.change(first().with(SECOND, "Doe Jane", HOME));
        send();
        assertThat(find(SendDialog.class).exists()).isTrue();
        assertThat(said()).contains(SECOND.toString());
    }

    @Test
    void a_sent_claim_and_its_copy_stay_as_they_were_sent() throws IOException {
        var number = travel.send();
        var before = claims.find(number).orElseThrow();
        var printed = bytes(before.latest().copy());
        service.change(first().with(SECOND, "Doe Ann", new Address("Place 2", "75001", "Paris", "FR")));
        service.delete(first());
        var after = claims.find(number).orElseThrow();
        assertThat(after).isEqualTo(before);
        assertThat(after.latest().parties().iban()).isEqualTo(new Iban("CH9300762011623852957"));
        assertThat(bytes(after.latest().copy())).isEqualTo(printed);
    }

    private byte[] bytes(StoredFile copy) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.write(copy.id(), bytes);
        return bytes.toByteArray();
    }

    private BankAccount first() {
        return beneficiaries.bankAccounts().getFirst();
    }

    private BankAccount add(Iban iban) {
        return service.add(iban, "Doe Jane", HOME).orElseThrow();
    }

    private static void open(String draft) {
        UI.getCurrent().navigate("draft/" + draft);
    }

    private void send() {
        test(find(Button.class).withText("Envoyer ma demande").single()).click();
    }

    @SuppressWarnings("unchecked")
    private Select<BankAccount> choice() {
        return find(Select.class).withCaption("IBAN").single();
    }

    private List<Iban> offered() {
        return choice().getGenericDataView().getItems().map(BankAccount::iban).toList();
    }
}
