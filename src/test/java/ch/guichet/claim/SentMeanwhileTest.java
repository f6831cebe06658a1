package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_COUNTER;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.Together;
import ch.guichet.WholeCounter;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.Role;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.BankAccountService;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.OwnInformation;
import ch.guichet.beneficiary.OwnInformationService;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.Iban;
import ch.guichet.common.PersonName;
import ch.guichet.form.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;

/** What a draft takes from the account goes or changes in another window, after it was checked and before it is sent. */
@WholeCounter
class SentMeanwhileTest {

    private static final PersonName LEA = new PersonName("Doe", "Léa");
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    @Autowired
    SubmissionService submissions;

    @Autowired
    DraftService drafts;

    @Autowired
    ClaimService claims;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    BankAccountService bankAccounts;

    @Autowired
    OwnInformationService information;

    @Autowired
    CurrentAccount current;

    @Autowired
    TravelClaims travel;

    @Autowired
    SigningIn signing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    private Authentication jane;

    @BeforeEach
    void somebody_signs_in() {
        clock.reset();
        open();
    }

    @AfterEach
    void leave() {
        signing.leave();
    }

    @Test
    void nothing_is_sent_for_somebody_who_is_represented_no_longer() {
        var lea = represent();
        var draft = draftFor(lea);
        assertRefused(draft, ClaimCheck.BENEFICIARY, "claim.beneficiary.gone", () -> beneficiaries.end(lea));
    }

    @Test
    void nothing_is_sent_for_a_role_that_was_taken_away() {
        var draft = travel.draft(SampleClaims.travel("23"));
        assertRefused(draft, ClaimCheck.BENEFICIARY, "claim.beneficiary.gone", () -> uses(Role.REPRESENTATIVE));
    }

    @Test
    void nothing_is_sent_with_what_was_said_of_the_person_before() {
        var lea = represent();
        var draft = draftFor(lea);
        var moved = new Address("Place 2", "1260", "Nyon", "CH");
        assertRefused(
                draft,
                ClaimCheck.BENEFICIARY,
                "claim.beneficiary.changed",
                () -> beneficiaries.change(lea.with(LEA, moved, insured(LocalDate.of(2015, 4, 3)))));
        assertThat(claims.find(travel.sent(draft))
                        .orElseThrow()
                        .latest()
                        .parties()
                        .beneficiaryAddress())
                .isEqualTo(moved);
    }

    @Test
    void nothing_is_sent_for_somebody_who_is_now_said_to_have_come_of_age_long_ago() {
        var lea = represent();
        var draft = draftFor(lea);
        assertRefused(
                draft,
                ClaimCheck.BENEFICIARY,
                "majority.claim.refused",
                () -> beneficiaries.change(lea.with(LEA, HOME, insured(LocalDate.of(2006, 1, 31)))));
    }

    @Test
    void nothing_is_paid_to_a_bank_account_that_was_deleted() {
        var draft = travel.draft(SampleClaims.travel("23"));
        assertRefused(draft, ClaimCheck.BANK_ACCOUNT, "claim.iban.gone", () -> bankAccounts.delete(bankAccount()));
    }

    @Test
    void nothing_is_paid_to_what_a_bank_account_was_before() {
        var draft = travel.draft(SampleClaims.travel("23"));
        var other = new Iban("DE89370400440532013000");
        assertRefused(
                draft,
                ClaimCheck.BANK_ACCOUNT,
                "claim.iban.changed",
                () -> bankAccounts.change(bankAccount().with(other, "Doe Jane", HOME)));
        assertThat(claims.find(travel.sent(draft))
                        .orElseThrow()
                        .latest()
                        .parties()
                        .iban())
                .isEqualTo(other);
    }

    @Test
    void another_default_bank_account_keeps_nobody_from_sending() {
        var used = bankAccount();
        var other = bankAccounts
                .add(new Iban("DE89370400440532013000"), "Doe Jane", HOME)
                .orElseThrow();
        var draft = travel.draft(SampleClaims.travel("23"));
        assertThat(sendDuring(draft, () -> bankAccounts.makeDefault(other.id())))
                .isInstanceOf(Outcome.Sent.class);
        assertThat(draft.heading().bankAccount()).isEqualTo(used.id());
    }

    @Test
    void a_correction_is_sent_for_somebody_who_is_represented_no_longer() {
        var lea = represent();
        var number = travel.sent(draftFor(lea));
        signing.become(signing.open(NewAccounts.reviewer()));
        claims.decide(number, 1, ClaimAction.ASK_CORRECTION, "Combien de kilomètres ?");
        signing.become(jane);
        var correction = travel.correction(number, SampleClaims.travel("37"));

        var outcomes = Together.<Object>at(List.of(signing.as(jane, () -> send(correction)), signing.as(jane, () -> {
            beneficiaries.end(lea);
            return "ended";
        })));
        assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Sent(number));
    }

    @Test
    void once_it_is_said_that_the_representation_has_ended_nothing_is_sent_any_more() {
        for (var round = 0; round < 6; round++) {
            open();
            var lea = represent();
            assertNothingAfter(draftFor(lea), () -> beneficiaries.end(lea));
        }
    }

    @Test
    void once_it_is_said_that_the_bank_account_is_deleted_nothing_is_sent_any_more() {
        for (var round = 0; round < 6; round++) {
            open();
            var seen = bankAccount();
            assertNothingAfter(travel.draft(SampleClaims.travel("23")), () -> bankAccounts.delete(seen));
        }
    }

    /** Nothing is sent, the draft is as it was, and it is said where. */
    private void assertRefused(SavedDraft<?> draft, Path where, String key, Runnable change) {
        assertThat(sendDuring(draft, change))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.path()).isEqualTo(where);
                                    assertThat(problem.key()).isEqualTo(key);
                                }));
        assertThat(sent()).isZero();
        assertThat(drafts.find(draft.address()).orElseThrow().version()).isEqualTo(draft.version());
    }

    /** Sends while a change in another window is on its way: its end is known as soon as the draft was checked. */
    private Outcome sendDuring(SavedDraft<?> draft, Runnable change) {
        try (var window = Executors.newSingleThreadExecutor()) {
            Future<Outcome> sending = transaction.execute(status -> {
                change.run();
                var before = numbers();
                var begun = window.submit(signing.as(jane, () -> send(draft)));
                while (numbers() == before && !begun.isDone()) {
                    Thread.onSpinWait();
                }
                return begun;
            });
            return sending.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failure) {
            throw new AssertionError("not answered", failure.getCause());
        }
    }

    /** Sends and changes at once; what was sent when the change was done is all that is ever sent. */
    private void assertNothingAfter(SavedDraft<?> draft, Runnable change) {
        var seen = Together.<Object>at(List.of(signing.as(jane, () -> send(draft)), signing.as(jane, () -> {
            change.run();
            return sent();
        })));
        assertThat(sent()).isEqualTo(seen.getLast());
        assertThat(seen.getFirst()).isInstanceOf(sent() == 0 ? Outcome.Refused.class : Outcome.Sent.class);
    }

    private void open() {
        jane = signing.open(NewAccounts.both());
        signing.become(jane);
    }

    private Beneficiary represent() {
        return beneficiaries
                .represent(LEA, HOME, insured(LocalDate.of(2015, 4, 3)))
                .orElseThrow();
    }

    private static Insured insured(LocalDate birthDate) {
        return new Insured(birthDate, new AvsNumber("7569999999995"));
    }

    private BankAccount bankAccount() {
        return beneficiaries.bankAccounts().getFirst();
    }

    private void uses(Role role) {
        var read = information.find();
        var profile = read.profile();
        information.change(
                read,
                new OwnInformation(profile.with(profile.name(), profile.address(), Set.of(role)), read.insured()));
    }

    private SavedDraft<?> draftFor(Beneficiary person) {
        var draft = travel.draft(SampleClaims.travel("23"));
        return drafts.save(draft.with(draft.heading().withBeneficiary(person.id())));
    }

    private Outcome send(SavedDraft<?> draft) {
        return submissions.send(draft.address(), draft.version(), List.of());
    }

    private int sent() {
        return sql.fetchCount(CLAIM, CLAIM.ACCOUNT_ID.eq(current.require().id().value()));
    }

    /** All numbers that were ever given; a draft gets one as soon as nothing speaks against it. */
    private int numbers() {
        return sql.select(CLAIM_COUNTER.LAST_NUMBER).from(CLAIM_COUNTER).fetch(CLAIM_COUNTER.LAST_NUMBER).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
