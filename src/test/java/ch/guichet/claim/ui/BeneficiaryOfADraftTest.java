package ch.guichet.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.VisitTest;
import ch.guichet.WholeCounter;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.NewAccounts;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.beneficiary.DecisionService;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimSearch;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.Outcome;
import ch.guichet.claim.SampleClaims;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claim.SubmissionService;
import ch.guichet.claim.TravelClaims;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.PersonName;
import ch.guichet.form.Problem;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** What becomes of drafts and of sent claims when the people and their decision numbers change. */
@WholeCounter
@ViewPackages(packages = "ch.guichet")
class BeneficiaryOfADraftTest extends VisitTest {

    private static final String GONE = "Vous ne pouvez plus envoyer de demande pour cette personne.";
    private static final String NUMBER_GONE = "Le numéro de décision 325 2024 0001234 n'est plus enregistré";
    private static final DecisionNumber NUMBER = new DecisionNumber(SampleClaims.DECISION);
    private static final DecisionNumber OTHER = new DecisionNumber("32520240009999");
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    @Autowired
    TravelClaims travel;

    @Autowired
    DraftService drafts;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ClaimService claims;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    DecisionService decisions;

    private Authentication representative;
    private Beneficiary lea;

    @BeforeEach
    void a_representative_of_one_child_signs_in() {
        representative = signing.open(NewAccounts.representative());
        visit(representative);
        lea = add("Léa", "7569217076985");
    }

    @Test
    void somebody_represented_no_longer_is_asked_for_again_when_the_draft_is_opened() {
        var draft = travel.draft(SampleClaims.travel("23"));
        var tim = add("Tim", "7569999999995");
        add("Zoé", "7561234567897");
        beneficiaries.end(lea);
        UI.getCurrent().navigate("");
        assertThat(said()).contains("Vous ne pouvez plus envoyer de demande pour la personne choisie.");
        open(draft);
        assertThat(people().getErrorMessage()).startsWith(GONE);
        assertThat(offered()).containsExactly("Tim", "Zoé");
        send();
        assertThat(find(SendDialog.class).exists()).isFalse();
        assertThat(said()).contains(GONE);
        people().setValue(tim);
        assertThat(people().isInvalid()).isFalse();
        send();
        assertThat(find(SendDialog.class).exists()).isTrue();
    }

    @Test
    void drafts_for_people_one_represents_no_longer_say_whom_they_are_for() {
        travel.draft(SampleClaims.travel("23"));
        beneficiaries.end(lea);
        var tim = add("Tim", "7569999999995");
        travel.draft(SampleClaims.travel("37"));
        beneficiaries.end(tim);
        UI.getCurrent().navigate("");
        assertThat(find(DraftList.class).single().getElement().getTextRecursively())
                .contains("voyage et nourriture, Doe Léa", "voyage et nourriture, Doe Tim");
    }

    @Test
    void a_representation_that_ends_under_an_open_draft_is_told_when_it_is_to_be_sent() {
        var draft = travel.draft(SampleClaims.travel("23"));
        open(draft);
        add("Tim", "7569999999995");
        beneficiaries.end(lea);
        send();
        assertThat(find(SendDialog.class).exists()).isFalse();
        assertThat(people().getErrorMessage()).startsWith(GONE);
        assertThat(offered()).containsExactly("Tim");
        assertThat(stored(draft).answers()).isEqualTo(draft.answers());
    }

    @Test
    void whoever_chooses_somebody_they_represent_no_longer_is_told_at_once_and_loses_nothing() {
        var tim = add("Tim", "7569999999995");
        var draft = drafts.save(travel.draft(SampleClaims.travel("23")));
        open(draft);
        beneficiaries.end(tim);
        people().setValue(tim);
        assertThat(people().getErrorMessage()).startsWith(GONE);
        assertThat(refusals(stored(draft))).contains("claim.beneficiary.gone");
        assertThat(stored(draft).answers()).isEqualTo(draft.answers());
    }

    @Test
    void a_changed_name_is_shown_before_the_last_question() {
        var draft = travel.draft(SampleClaims.travel("23"));
        open(draft);
        rename(lea, "Ann");
        send();
        assertThat(find(SendDialog.class).exists()).isTrue();
        assertThat(said()).contains("Doe Ann").doesNotContain("Doe Léa");
    }

    @Test
    void a_sent_claim_stays_as_it_was_sent_and_can_be_found_by_the_person() {
        var number = travel.send();
        var before = claims.find(number).orElseThrow();
        rename(lea, "Ann");
        beneficiaries.end(beneficiaries.list().getFirst());
        add("Tim", "7569999999995");
        assertThat(claims.find(number)).contains(before);
        UI.getCurrent().navigate("");
        assertThat(filtered()).containsExactly("Ann", "Tim");
        filter().setValue(filter().getGenericDataView().getItem(0));
        assertThat(said()).contains("1 demande.");
        assertThat(claims.list(ClaimSearch.newest(lea.id())).claims()).hasSize(1);
        UI.getCurrent().navigate("claim/" + number);
        assertThat(said()).contains("Doe Léa");
    }

    @Test
    void what_the_office_asks_for_can_be_corrected_after_the_representation_has_ended() {
        var number = travel.send();
        askToCorrect(number);
        beneficiaries.end(lea);
        UI.getCurrent().navigate("claim/" + number);
        assertThat(said()).contains("Doe Léa").doesNotContain(GONE);
        var corrected = travel.sent(travel.correction(number, SampleClaims.travel("37")));
        assertThat(corrected).isEqualTo(number);
        assertThat(claims.find(number).orElseThrow().latest().parties().beneficiary())
                .isEqualTo(lea.name());
    }

    @Test
    void a_correction_is_about_nobody_else_who_is_represented_no_longer() {
        var number = travel.send();
        askToCorrect(number);
        var tim = add("Tim", "7569999999995");
        beneficiaries.end(tim);
        var correction = travel.correction(number, SampleClaims.travel("37"));
        var forged = drafts.save(correction.with(correction.heading().withBeneficiary(tim.id())));
        assertThat(refusals(forged)).containsExactly("claim.beneficiary.gone");
    }

    @Test
    void a_chosen_number_that_was_deleted_is_asked_for_again_in_that_draft_alone() {
        var typed = travel.draft(SampleClaims.travel("23"));
        var saved = beneficiaries.save(lea.id(), NUMBER, "Transports").orElseThrow();
        var draft = drafts.save(travel.draft(SampleClaims.travel("37")));
        var chosen = drafts.save(draft.with(draft.heading().withDecision(saved)));
        decisions.delete(lea.id(), saved);
        assertThat(refusals(typed)).isEmpty();
        open(chosen);
        assertThat(number().getErrorMessage()).startsWith(NUMBER_GONE);
        assertThat(number().getValue()).isEmpty();
        send();
        assertThat(find(SendDialog.class).exists()).isFalse();
        assertThat(said()).contains(NUMBER_GONE);
        test(number()).setValue("325.2024.0009999");
        send();
        assertThat(find(SendDialog.class).exists()).isTrue();
        assertThat(stored(chosen).heading().decision()).isEqualTo(OTHER.characters());
    }

    @Test
    void a_chosen_number_that_changes_under_an_open_draft_is_told_when_it_is_to_be_sent() {
        var saved = beneficiaries.save(lea.id(), NUMBER, "Transports").orElseThrow();
        var draft = travel.draft(SampleClaims.travel("23"));
        var chosen = drafts.save(draft.with(draft.heading().withDecision(saved)));
        open(chosen);
        var changed = decisions.change(lea.id(), saved, OTHER, "Transports").orElseThrow();
        send();
        assertThat(find(SendDialog.class).exists()).isFalse();
        assertThat(number().getErrorMessage()).startsWith(NUMBER_GONE);
        test(decisionChoice()).selectItem("325 2024 0009999 · Transports");
        send();
        assertThat(find(SendDialog.class).exists()).isTrue();
        assertThat(stored(chosen).heading().chosen(List.of(changed))).contains(changed);
    }

    @Test
    void a_chosen_number_is_sent_with_the_name_it_has_by_then() {
        var saved = beneficiaries.save(lea.id(), NUMBER, "Transports").orElseThrow();
        var draft = travel.draft(SampleClaims.travel("23"));
        var chosen = drafts.save(draft.with(draft.heading().withDecision(saved)));
        decisions.change(lea.id(), saved, NUMBER, "Logopédie").orElseThrow();
        var number = travel.sent(chosen);
        assertThat(claims.find(number).orElseThrow().latest().parties().decisionDescription())
                .isEqualTo("Logopédie");
    }

    @Test
    void a_correction_for_somebody_represented_no_longer_is_not_held_up_by_a_number_saved_for_them() {
        var saved = beneficiaries.save(lea.id(), NUMBER, "Transports").orElseThrow();
        var number = travel.send();
        askToCorrect(number);
        beneficiaries.end(lea);
        var correction = travel.correction(number, SampleClaims.travel("37"));
        var chosen = drafts.save(correction.with(correction.heading().withDecision(saved)));
        assertThat(travel.sent(chosen)).isEqualTo(number);
        assertThat(claims.find(number).orElseThrow().latest().parties().decision())
                .isEqualTo(NUMBER);
    }

    @Test
    void a_person_who_comes_of_age_soon_is_named_as_soon_as_they_are_chosen() {
        var tim = add("Tim", "7569999999995", LocalDate.of(2006, 9, 20));
        open(travel.draft(SampleClaims.travel("23")));
        assertThat(said()).doesNotContain("18 ans");
        people().setValue(tim);
        assertThat(said()).contains("Doe Tim aura 18 ans le 20.09.2024.");
        people().setValue(lea);
        assertThat(said()).doesNotContain("18 ans");
    }

    @Test
    void a_representative_who_is_no_beneficiary_is_never_offered_themself() {
        add("Tim", "7569999999995");
        UI.getCurrent().navigate("form/travel");
        assertThat(offered()).containsExactly("Léa", "Tim");
        UI.getCurrent().navigate("");
        assertThat(filtered()).containsExactly("Léa", "Tim");
        visit(signing.open(NewAccounts.both()));
        add("Tim", "7569999999995");
        UI.getCurrent().navigate("");
        assertThat(filtered()).containsExactly("Jane", "Tim");
    }

    private void askToCorrect(ClaimNumber number) {
        var officer = signing.open(NewAccounts.reviewer());
        signing.become(officer);
        claims.decide(number, 1, ClaimAction.ASK_CORRECTION, "Quel trajet ?");
        signing.become(representative);
    }

    private Beneficiary add(String firstName, String avsNumber) {
        return add(firstName, avsNumber, LocalDate.of(2015, 4, 3));
    }

    private Beneficiary add(String firstName, String avsNumber, LocalDate birthDate) {
        return beneficiaries
                .represent(new PersonName("Doe", firstName), HOME, new Insured(birthDate, new AvsNumber(avsNumber)))
                .orElseThrow();
    }

    private void rename(Beneficiary person, String firstName) {
        beneficiaries
                .change(person.with(
                        new PersonName("Doe", firstName),
                        person.address(),
                        new Insured(person.birthDate(), person.avsNumber())))
                .orElseThrow();
    }

    private SavedDraft<?> stored(SavedDraft<?> draft) {
        return drafts.find(draft.address()).orElseThrow();
    }

    private List<String> refusals(SavedDraft<?> draft) {
        return submissions.send(draft.address(), draft.version(), List.of()) instanceof Outcome.Refused(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of();
    }

    private static void open(SavedDraft<?> draft) {
        UI.getCurrent().navigate("draft/" + draft.address());
    }

    private void send() {
        test(find(Button.class).withText("Envoyer ma demande").single()).click();
    }

    private Select<Beneficiary> people() {
        return choice(Beneficiary.class, HeadingFields.class);
    }

    private Select<Beneficiary> filter() {
        return choice(Beneficiary.class, ClaimHistory.class);
    }

    @SuppressWarnings("unchecked")
    private <V> Select<V> choice(Class<V> what, Class<? extends Component> where) {
        return find(Select.class, find(where).single())
                .withCaption("Bénéficiaire")
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<Decision> decisionChoice() {
        return find(Select.class).withCaption("Numéro de décision").single();
    }

    private TextField number() {
        return find(TextField.class, find(DecisionFields.class).single()).all().getFirst();
    }

    private List<String> offered() {
        return names(people());
    }

    private List<String> filtered() {
        return names(filter());
    }

    private static List<String> names(Select<Beneficiary> choice) {
        return choice.getGenericDataView()
                .getItems()
                .map(person -> person.name().first())
                .toList();
    }
}
