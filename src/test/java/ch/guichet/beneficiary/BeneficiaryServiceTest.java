package ch.guichet.beneficiary;

import static ch.guichet.account.Role.BENEFICIARY;
import static ch.guichet.account.Role.REPRESENTATIVE;
import static ch.guichet.account.Role.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.DatabaseTest;
import ch.guichet.TestClock;
import ch.guichet.account.Account;
import ch.guichet.account.AccountRegistered;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.Role;
import ch.guichet.account.SampleAccounts;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Iban;
import ch.guichet.common.PersonName;
import ch.guichet.common.Reading;
import ch.guichet.common.Words;
import ch.guichet.db.Tables;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import({
    ActingAccount.class,
    SampleAccounts.class,
    BeneficiaryService.class,
    BeneficiaryRepository.class,
    DecisionRepository.class,
    BankAccountRepository.class,
    RegisteredAccounts.class
})
class BeneficiaryServiceTest {

    private static final PersonName LEA = new PersonName("Doe", "Léa");
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");
    private static final Insured CHILD = new Insured(LocalDate.of(2015, 4, 3), new AvsNumber("7569217076985"));
    private static final Insured ADULT = new Insured(LocalDate.of(1980, 1, 31), new AvsNumber("7561234567897"));
    private static final DecisionNumber NUMBER = new DecisionNumber("32520240001234");

    @Autowired
    BeneficiaryService service;

    @Autowired
    ActingAccount acting;

    @Autowired
    SampleAccounts accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext sql;

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void a_registered_beneficiary_claims_for_themself_and_is_paid_on_their_account() {
        var jane = registered(ADULT, BENEFICIARY);
        acting.become(jane);

        assertThat(service.list()).singleElement().satisfies(holder -> {
            assertThat(holder.holder()).isTrue();
            assertThat(holder.name()).isEqualTo(jane.name());
            assertThat(holder.address()).isEqualTo(jane.address());
            assertThat(holder.birthDate()).isEqualTo(ADULT.birthDate());
            assertThat(holder.avsNumber()).isEqualTo(ADULT.avsNumber());
        });
        assertThat(service.bankAccounts()).singleElement().satisfies(account -> {
            assertThat(account.isDefault()).isTrue();
            assertThat(account.holder()).isEqualTo("Doe Jane");
            assertThat(account.holderAddress()).isEqualTo(jane.address());
            assertThat(service.findBankAccount(account.id())).contains(account);
        });
    }

    @Test
    void a_representative_claims_for_whom_they_added_and_not_for_themself() {
        acting.become(registered(null, REPRESENTATIVE));
        assertThat(service.list()).isEmpty();

        var lea = service.represent(LEA, HOME, CHILD).orElseThrow();

        assertThat(service.list()).containsExactly(lea);
        assertThat(lea.holder()).isFalse();
        assertThat(service.find(lea.id())).contains(lea);
    }

    @Test
    void the_holder_stands_before_those_they_represent() {
        acting.become(registered(ADULT, BENEFICIARY, REPRESENTATIVE));
        service.represent(new PersonName("Abel", "Ann"), HOME, CHILD).orElseThrow();

        assertThat(service.list()).extracting(Beneficiary::holder).containsExactly(true, false);
    }

    @Test
    void only_a_representative_adds_people() {
        acting.become(registered(ADULT, BENEFICIARY));
        assertThatThrownBy(() -> service.represent(LEA, HOME, CHILD)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_is_added_twice_or_before_they_are_born() {
        acting.become(registered(ADULT, BENEFICIARY, REPRESENTATIVE));
        service.represent(LEA, HOME, CHILD).orElseThrow();

        assertThat(service.represent(LEA, HOME, CHILD)).isEqualTo(Reading.refused("beneficiary.known"));
        assertThat(service.represent(LEA, HOME, ADULT)).isEqualTo(Reading.refused("beneficiary.known"));
        var tomorrow = LocalDate.ofInstant(TestClock.START, Words.ZONE).plusDays(1);
        assertThatThrownBy(() -> service.represent(LEA, HOME, new Insured(tomorrow, new AvsNumber("7560000000011"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somebody_whose_representation_ended_is_gone() {
        acting.become(registered(null, REPRESENTATIVE));
        var lea = service.represent(LEA, HOME, CHILD).orElseThrow();
        service.save(lea.id(), NUMBER, "Transports");
        sql.update(Tables.BENEFICIARY)
                .set(Tables.BENEFICIARY.ENDED_AT, TestClock.START)
                .where(Tables.BENEFICIARY.ID.eq(lea.id().value()))
                .execute();

        assertThat(service.list()).isEmpty();
        assertThat(service.find(lea.id())).isEmpty();
        assertThat(service.decisions(lea.id())).isEmpty();
    }

    @Test
    void a_number_saved_again_gets_the_new_description() {
        acting.become(registered(ADULT, BENEFICIARY));
        var jane = service.list().getFirst().id();
        var other = new DecisionNumber("32520230000001");

        var first = service.save(jane, NUMBER, "Transports").orElseThrow();
        service.save(jane, other, "");
        var again = service.save(jane, NUMBER, " Transports\n2024 ").orElseThrow();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.description()).isEqualTo("Transports 2024");
        assertThat(service.decisions(jane)).extracting(Decision::number).containsExactly(other, NUMBER);
        assertThatThrownBy(() -> service.save(jane, NUMBER, "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_belongs_to_others_is_answered_like_what_does_not_exist() {
        acting.become(registered(ADULT, BENEFICIARY));
        var jane = service.list().getFirst().id();
        service.save(jane, NUMBER, "Transports");
        var bank = service.bankAccounts().getFirst().id();

        acting.become(registered(null, BENEFICIARY, REPRESENTATIVE));

        assertThat(service.find(jane))
                .isEqualTo(service.find(new BeneficiaryId(-1)))
                .isEmpty();
        assertThat(service.decisions(jane)).isEmpty();
        assertThat(service.save(jane, NUMBER, "forged")).isEmpty();
        assertThat(service.findBankAccount(bank)).isEmpty();
        assertThat(service.list()).isEmpty();
        assertThat(sql.fetchCount(Tables.DECISION, Tables.DECISION.DESCRIPTION.eq("forged")))
                .isZero();
    }

    @Test
    void without_a_confirmed_claimant_there_is_no_answer() {
        assertThatThrownBy(service::list).isInstanceOf(AccessDeniedException.class);
        acting.become(accounts.add(REVIEWER));
        assertThatThrownBy(service::list).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(service::bankAccounts).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.find(new BeneficiaryId(1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.decisions(new BeneficiaryId(1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.save(new BeneficiaryId(1), NUMBER, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.findBankAccount(new BankAccountId(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.represent(LEA, HOME, CHILD)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_registration_that_fails_leaves_nothing() {
        var account = accounts.add(BENEFICIARY);
        transaction.executeWithoutResult(status -> {
            publish(account, ADULT);
            status.setRollbackOnly();
        });
        acting.become(account);

        assertThat(service.list()).isEmpty();
        assertThat(service.bankAccounts()).isEmpty();
    }

    private Account registered(@Nullable Insured insured, Role... roles) {
        var account = accounts.add(roles);
        transaction.executeWithoutResult(status -> publish(account, insured));
        return account;
    }

    private void publish(Account account, @Nullable Insured insured) {
        events.publishEvent(new AccountRegistered(
                account.id(), account.name(), account.address(), new Iban("CH9300762011623852957"), insured));
    }
}
