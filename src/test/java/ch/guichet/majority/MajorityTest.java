package ch.guichet.majority;

import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.DatabaseTest;
import ch.guichet.Statements;
import ch.guichet.TestClock;
import ch.guichet.Together;
import ch.guichet.account.Account;
import ch.guichet.account.AccountClosed;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.Role;
import ch.guichet.account.SampleAccounts;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimSetup;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import ch.guichet.common.Reading;
import ch.guichet.file.FileService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import({ClaimSetup.class, SampleAccounts.class, Statements.class, MajorityTest.Told.class})
class MajorityTest {

    /** Eighteen on 2 October 2024; the tests begin on 2 September. */
    private static final LocalDate BORN = LocalDate.of(2006, 10, 2);

    private static final LocalDate YOUNGER = LocalDate.of(2015, 12, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final AvsNumber NUMBER = new AvsNumber("7569217076985");
    private static final AvsNumber RIGHT = new AvsNumber("7561234567897");
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    /** What representatives were told. */
    @TestComponent
    static class Told {

        private final List<MajorityMessage> messages = new ArrayList<>();

        @EventListener
        void hear(MajorityMessage message) {
            messages.add(message);
        }
    }

    @Autowired
    MajorityService majorities;

    @Autowired
    MajorityNotices notices;

    @Autowired
    ProofReviewService review;

    @Autowired
    ProofInboxRepository inbox;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    FileService files;

    @Autowired
    ActingAccount acting;

    @Autowired
    SampleAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Told told;

    private Account john;
    private Beneficiary lea;

    @BeforeEach
    void somebody_represents_a_child() {
        clock.reset();
        john = accounts.add(Role.REPRESENTATIVE);
        acting.become(john);
        lea = represent(BORN);
        told.messages.clear();
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void it_is_said_four_weeks_before_and_not_a_day_earlier() {
        clock.set(LocalDate.of(2024, 9, 3).atTime(23, 59));
        assertThat(majorities.unproven(List.of(lea))).isEmpty();
        clock.set(LocalDate.of(2024, 9, 4).atStartOfDay());
        assertThat(majorities.unproven(List.of(lea))).singleElement().satisfies(majority -> {
            assertThat(majority.birthday()).isEqualTo(LocalDate.of(2024, 10, 2));
            assertThat(majority.lastDay()).isEqualTo(LAST_DAY);
            assertThat(majority.proof()).isEmpty();
        });
    }

    @Test
    void claims_are_taken_until_the_last_day_of_the_delay() {
        clock.set(LAST_DAY.atTime(23, 59));
        assertThat(closed(lea)).isEmpty();
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        assertThat(closed(lea)).isPresent();
    }

    @Test
    void whoever_is_represented_as_an_adult_needs_no_proof() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var adult = represent(RIGHT, LocalDate.of(2006, 10, 1));
        assertThat(majorities.of(adult)).isEmpty();
    }

    @Test
    void a_representation_that_is_ended_and_begun_again_needs_the_proof_as_before() {
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        sql.update(BENEFICIARY)
                .set(BENEFICIARY.ENDED_AT, clock.instant())
                .where(BENEFICIARY.ID.eq(lea.id().value()))
                .execute();
        assertThat(closed(represent(BORN))).isPresent();
    }

    @Test
    void a_birth_date_or_number_that_is_changed_does_away_with_no_proof() {
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        var older = change(lea, new Insured(LocalDate.of(1990, 1, 31), NUMBER));
        assertThat(closed(older)).isPresent();

        var other = change(older, new Insured(BORN, RIGHT));
        assertThat(closed(other)).isPresent();
        sql.update(BENEFICIARY)
                .set(BENEFICIARY.ENDED_AT, clock.instant())
                .where(BENEFICIARY.ID.eq(other.id().value()))
                .execute();
        assertThat(closed(represent(BORN))).isPresent();
    }

    @Test
    void a_younger_birth_date_does_away_with_no_proof_until_an_officer_has_settled_it() {
        lea = change(lea, new Insured(YOUNGER, NUMBER));
        clock.set(LocalDate.of(2024, 9, 3).atTime(23, 59));
        assertThat(majorities.of(lea)).isEmpty();
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        assertThat(closed(lea)).hasValueSatisfying(majority -> {
            assertThat(majority.birthday()).isEqualTo(BORN.plusYears(18));
            assertThat(majority.isByFirstDate()).isTrue();
        });

        confirm(sent());
        assertThat(closed(lea)).isEmpty();
        assertThat(majorities.unproven(List.of(lea))).isEmpty();
    }

    @Test
    void a_proof_that_was_confirmed_years_before_does_not_count_when_the_person_really_comes_of_age() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        lea = change(lea, new Insured(YOUNGER, NUMBER));
        confirm(sent());
        told.messages.clear();

        clock.set(YOUNGER.plusYears(18).minusWeeks(4).atTime(6, 0));
        assertThat(majorities.unproven(List.of(lea))).singleElement().satisfies(majority -> {
            assertThat(majority.birthday()).isEqualTo(YOUNGER.plusYears(18));
            assertThat(majority.proof()).isEmpty();
        });
        notices.tell();
        assertThat(told.messages)
                .filteredOn(message -> message.person().equals(lea.id()))
                .hasSize(1);
        sent();
        assertThat(majorities.of(lea).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void a_birth_date_that_is_changed_gives_no_more_time() {
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        lea = change(lea, new Insured(LocalDate.of(2007, 1, 20), NUMBER));
        assertThat(closed(lea)).isPresent();
    }

    @Test
    void all_that_is_known_of_people_near_that_age_is_one_statement() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        sent();
        var asked = Statements.during(() -> majorities.unproven(List.of(lea)));
        assertThat(asked).hasSize(1);
    }

    @Test
    void of_nobody_near_that_age_nothing_is_asked_of_the_database() {
        clock.set(LocalDate.of(2024, 9, 3).atStartOfDay());
        assertThat(Statements.during(() -> majorities.unproven(List.of(lea)))).isEmpty();
    }

    @Test
    void a_proof_is_sent_once_with_its_documents_and_waits() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        assertThat(majorities.send(lea.id())).isEqualTo(Reading.refused("majority.documents.none"));
        var document = MajoritySamples.attach(majorities, lea.id());
        assertThat(majorities.documents(lea.id())).containsExactly(document);

        assertThat(majorities.send(lea.id()).value()).isPresent();
        assertThat(majorities.send(lea.id())).isEqualTo(Reading.refused("majority.closed"));
        assertThat(majorities.documents(lea.id())).isEmpty();
        assertThat(majorities.of(lea).orElseThrow().isWaiting()).isTrue();
        assertThat(majorities.attach(lea.id(), document)).isEqualTo(Reading.refused("majority.closed"));
        clock.pass(Duration.ofDays(2));
        files.removeOrphans();
        assertThat(files.find(john.id(), document.address())).contains(document);
    }

    @Test
    void two_windows_begin_one_proof_and_send_it_once() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        for (var round = 0; round < 5; round++) {
            acting.become(accounts.add(Role.REPRESENTATIVE));
            clock.pass(Duration.ofDays(-1));
            lea = represent(BORN);
            clock.pass(Duration.ofDays(1));
            inFourWindows(() -> MajoritySamples.attach(majorities, lea.id()));
            assertThat(majorities.documents(lea.id())).hasSize(4);
            assertThat(proofs()).isEqualTo(1);

            var answers = inFourWindows(() -> majorities.send(lea.id()));
            assertThat(answers).filteredOn(answer -> answer.value().isPresent()).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.value().isEmpty())
                    .containsOnly(Reading.refused("majority.closed"));
            assertThat(proofs()).isEqualTo(1);
        }
    }

    @Test
    void a_document_that_is_taken_away_again_is_gone() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var document = MajoritySamples.attach(majorities, lea.id());
        majorities.detach(lea.id(), document);
        assertThat(majorities.documents(lea.id())).isEmpty();
        assertThat(files.find(john.id(), document.address())).isEmpty();
    }

    @Test
    void documents_that_are_never_sent_go_after_ninety_days_without_a_new_one() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var first = MajoritySamples.attach(majorities, lea.id());
        clock.pass(Duration.ofDays(89));
        var second = MajoritySamples.attach(majorities, lea.id());
        clock.pass(Duration.ofDays(90));
        clean();
        assertThat(majorities.documents(lea.id())).containsExactly(first, second);

        clock.pass(Duration.ofSeconds(1));
        clean();
        assertThat(majorities.documents(lea.id())).isEmpty();
        for (var document : List.of(first, second)) {
            assertThat(files.find(john.id(), document.address())).isEmpty();
        }
        assertThat(proofs()).isZero();
    }

    @Test
    void documents_that_were_sent_stay() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var document = MajoritySamples.attach(majorities, lea.id());
        majorities.send(lea.id());
        clock.pass(Duration.ofDays(365));
        clean();
        assertThat(files.find(john.id(), document.address())).contains(document);
        assertThat(majorities.of(lea).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void a_proof_holds_five_documents_at_most() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        for (var i = 0; i < MajorityService.MOST_FILES; i++) {
            MajoritySamples.attach(majorities, lea.id());
        }
        var sixth = MajoritySamples.receive(majorities);
        assertThat(majorities.attach(lea.id(), sixth))
                .isEqualTo(Reading.refused("majority.files.most", "procuration.pdf", MajorityService.MOST_FILES));
        assertThat(majorities.documents(lea.id())).hasSize(MajorityService.MOST_FILES);
    }

    @Test
    void an_officer_confirms_the_proof_and_claims_are_taken_again() {
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        var proof = sent();
        assertThat(closed(lea)).isPresent();

        acting.become(officer());
        var shown = review.find(proof).orElseThrow();
        assertThat(shown.person()).isEqualTo(lea.name());
        assertThat(review.documents(proof)).hasSize(1);
        assertThat(review.confirm(proof, shown.proof().version())).isTrue();
        assertThat(review.confirm(proof, shown.proof().version())).isFalse();

        acting.become(john);
        assertThat(closed(lea)).isEmpty();
        assertThat(majorities.unproven(List.of(lea))).isEmpty();
        assertThat(majorities.of(lea).orElseThrow().isProven()).isTrue();
        assertThat(told.messages)
                .containsExactly(new MajorityMessage.Confirmed(john.email(), john.language(), lea.id(), lea.name()));
    }

    @Test
    void a_refused_proof_says_why_and_another_one_can_be_sent() {
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        var proof = sent();
        acting.become(officer());
        var version = review.find(proof).orElseThrow().proof().version();
        assertThatThrownBy(() -> review.refuse(proof, version, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(review.refuse(proof, version, "La signature manque.")).isTrue();
        assertThat(review.page(Optional.empty()).proofs())
                .extracting(ProofCase::proof)
                .extracting(Proof::id)
                .doesNotContain(proof);

        acting.become(john);
        assertThat(closed(lea).orElseThrow().proof().orElseThrow().message()).isEqualTo("La signature manque.");
        assertThat(told.messages)
                .containsExactly(new MajorityMessage.Refused(
                        john.email(), john.language(), lea.id(), lea.name(), "La signature manque."));
        var another = sent();
        assertThat(another).isNotEqualTo(proof);
        assertThat(majorities.of(lea).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void documents_that_were_chosen_follow_a_number_that_is_put_right() {
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        var document = MajoritySamples.attach(majorities, lea.id());
        lea = change(lea, new Insured(BORN, RIGHT));
        assertThat(majorities.documents(lea.id())).containsExactly(document);
        assertThat(majorities.send(lea.id()).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void a_proof_that_waits_follows_a_number_that_is_put_right_and_is_read_anew() {
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        var proof = sent();
        acting.become(officer());
        var read = review.find(proof).orElseThrow().proof().version();

        acting.become(john);
        lea = change(lea, new Insured(BORN, RIGHT));
        assertThat(majorities.of(lea).orElseThrow().isWaiting()).isTrue();

        acting.become(officer());
        assertThat(review.confirm(proof, read)).isFalse();
        var anew = review.find(proof).orElseThrow();
        assertThat(anew.avsNumber()).isEqualTo(RIGHT);
        assertThat(review.confirm(proof, anew.proof().version())).isTrue();
        acting.become(john);
        assertThat(majorities.of(lea).orElseThrow().isProven()).isTrue();
    }

    @Test
    void a_proof_that_was_decided_stays_with_the_number_the_officer_saw() {
        clock.set(LAST_DAY.plusDays(1).atStartOfDay());
        var proof = sent();
        acting.become(officer());
        assertThat(review.confirm(
                        proof, review.find(proof).orElseThrow().proof().version()))
                .isTrue();
        acting.become(john);
        lea = change(lea, new Insured(BORN, RIGHT));
        assertThat(closed(lea)).isPresent();
        lea = change(lea, new Insured(BORN, NUMBER));
        assertThat(majorities.of(lea).orElseThrow().isProven()).isTrue();
    }

    @Test
    void an_officer_who_decides_while_the_number_changes_comes_too_late() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var proof = sent();
        var read = inbox.find(proof).orElseThrow().proof().version();
        var decided = transaction.execute(status -> {
            change(lea, new Insured(BORN, RIGHT));
            return CompletableFuture.supplyAsync(
                    () -> inbox.decide(proof, read, ProofState.CONFIRMED, "", clock.instant()));
        });
        assertThat(decided.join()).isFalse();
    }

    @Test
    void proofs_wait_page_by_page_the_longest_waiting_first() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        for (var i = 0; i < ProofReviewService.PAGE + 1; i++) {
            clock.pass(Duration.ofMinutes(1));
            acting.become(accounts.add(Role.REPRESENTATIVE));
            clock.pass(Duration.ofDays(-60));
            lea = represent(BORN);
            clock.pass(Duration.ofDays(60));
            sent();
        }
        acting.become(officer());
        var seen = new ArrayList<Proof>();
        var page = review.page(Optional.empty());
        assertThat(page.more()).isTrue();
        page.proofs().forEach(found -> seen.add(found.proof()));
        review.page(Optional.of(seen.getLast().id())).proofs().forEach(found -> seen.add(found.proof()));
        assertThat(seen).hasSizeGreaterThan(ProofReviewService.PAGE).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((one, other) -> one.sentAt().compareTo(other.sentAt()));
    }

    @Test
    void nobody_decides_on_the_proof_of_their_own_telephone() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var proof = sent();
        acting.become(accounts.add(Role.REVIEWER));
        var version = review.find(proof).orElseThrow().proof().version();
        assertThat(review.isOwn(review.find(proof).orElseThrow())).isTrue();
        assertThatThrownBy(() -> review.confirm(proof, version)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void two_accounts_that_represent_the_same_child_see_nothing_of_each_others_proof() {
        clock.set(LocalDate.of(2024, 9, 4).atStartOfDay());
        var mary = accounts.add(Role.REPRESENTATIVE);
        acting.become(mary);
        var marys = represent(BORN);
        acting.become(john);
        sent();

        acting.become(mary);
        assertThat(majorities.of(marys).orElseThrow().proof()).isEmpty();
        assertThat(majorities.documents(lea.id())).isEmpty();
        assertThat(majorities.send(lea.id())).isEqualTo(Reading.refused("majority.closed"));
    }

    @Test
    void the_representative_is_told_by_email_once() {
        clock.set(LocalDate.of(2024, 9, 3).atTime(6, 0));
        notices.tell();
        assertThat(told.messages).isEmpty();
        clock.set(LocalDate.of(2024, 9, 4).atTime(6, 0));
        notices.tell();
        notices.tell();
        assertThat(told.messages)
                .contains(new MajorityMessage.Near(
                        john.email(),
                        john.language(),
                        lea.id(),
                        lea.name(),
                        LocalDate.of(2024, 10, 2),
                        LAST_DAY,
                        false))
                .filteredOn(message -> message.person().equals(lea.id()))
                .hasSize(1);
    }

    @Test
    void a_birth_date_that_was_put_right_is_told_anew() {
        clock.set(LocalDate.of(2024, 9, 4).atTime(6, 0));
        notices.tell();
        sql.update(BENEFICIARY)
                .set(BENEFICIARY.BIRTH_DATE, BORN.minusDays(1))
                .where(BENEFICIARY.ID.eq(lea.id().value()))
                .execute();
        notices.tell();
        assertThat(told.messages)
                .filteredOn(message -> message.person().equals(lea.id()))
                .hasSize(2);
    }

    @Test
    void nobody_is_told_to_send_what_they_have_sent() {
        clock.set(LocalDate.of(2024, 9, 4).atTime(6, 0));
        sent();
        notices.tell();
        assertThat(told.messages)
                .filteredOn(message -> message.person().equals(lea.id()))
                .isEmpty();
    }

    @Test
    void a_proof_that_nobody_decided_on_goes_with_the_account_and_a_checked_one_stays() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var checked = sent();
        acting.become(officer());
        var version = review.find(checked).orElseThrow().proof().version();
        assertThat(review.refuse(checked, version, "Illisible")).isTrue();
        acting.become(john);
        var waiting = sent();

        transaction.executeWithoutResult(status -> events.publishEvent(new AccountClosed(john.id())));

        acting.become(officer());
        assertThat(review.find(waiting)).isEmpty();
        assertThat(review.find(checked)).isPresent();
        assertThat(review.documents(checked)).hasSize(1);
    }

    @Test
    void the_proof_of_somebody_who_represents_the_person_no_longer_can_only_be_refused_and_tells_nobody() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var proof = sent();
        sql.update(BENEFICIARY)
                .set(BENEFICIARY.ENDED_AT, clock.instant())
                .where(BENEFICIARY.ID.eq(lea.id().value()))
                .execute();
        acting.become(officer());
        var shown = review.find(proof).orElseThrow();
        var version = shown.proof().version();
        assertThat(shown.represented()).isFalse();
        assertThat(review.confirm(proof, version)).isFalse();
        assertThat(review.refuse(proof, version, "Fin de la représentation")).isTrue();
        assertThat(told.messages).isEmpty();
    }

    @Test
    void an_officer_sees_the_birth_date_of_now_and_the_first_one() {
        clock.set(BORN.plusYears(18).atStartOfDay());
        var proof = sent();
        lea = change(lea, new Insured(YOUNGER, NUMBER));
        acting.become(officer());
        var shown = review.find(proof).orElseThrow();
        assertThat(shown.birthDate()).isEqualTo(YOUNGER);
        assertThat(shown.firstBirthDate()).isEqualTo(BORN);
        assertThat(shown.isBirthDateChanged()).isTrue();
    }

    private Optional<Majority> closed(Beneficiary person) {
        return majorities.of(person).filter(majority -> majority.isClosed(LocalDate.now(clock)));
    }

    /** As the counter does each night. */
    private void clean() {
        majorities.removeOld();
        files.removeOrphans();
    }

    private static <R> List<R> inFourWindows(Callable<R> deed) {
        return Together.at(Collections.nCopies(4, deed));
    }

    /** All that were ever begun for the person. */
    private int proofs() {
        return sql.fetchCount(
                MAJORITY_PROOF, MAJORITY_PROOF.BENEFICIARY_ID.eq(lea.id().value()));
    }

    private ProofId sent() {
        MajoritySamples.attach(majorities, lea.id());
        assertThat(majorities.send(lea.id()).value()).isPresent();
        return majorities.of(lea).orElseThrow().proof().orElseThrow().id();
    }

    /** As somebody of the office, on behalf of whoever acts afterwards. */
    private void confirm(ProofId proof) {
        acting.become(officer());
        assertThat(review.confirm(
                        proof, review.find(proof).orElseThrow().proof().version()))
                .isTrue();
        acting.become(john);
    }

    /** Somebody of the office, who has another telephone than the claimants. */
    private Account officer() {
        var officer = accounts.add(Role.REVIEWER);
        return new Account(
                officer.id(),
                officer.email(),
                true,
                officer.name(),
                officer.address(),
                new MobileNumber("+41791234568"),
                officer.language(),
                officer.roles());
    }

    private Beneficiary change(Beneficiary person, Insured insured) {
        return beneficiaries
                .change(person.with(person.name(), person.address(), insured))
                .orElseThrow();
    }

    private Beneficiary represent(LocalDate born) {
        return represent(NUMBER, born);
    }

    private Beneficiary represent(AvsNumber number, LocalDate born) {
        return beneficiaries
                .represent(new PersonName("Doe", "Léa"), HOME, new Insured(born, number))
                .orElseThrow();
    }
}
