package ch.guichet.beneficiary;

import static ch.guichet.account.Role.BENEFICIARY;
import static ch.guichet.account.Role.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.DatabaseTest;
import ch.guichet.Together;
import ch.guichet.account.Account;
import ch.guichet.account.AccountMessage.BankAccountsChanged;
import ch.guichet.account.AccountRegistered;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.SampleAccounts;
import ch.guichet.account.TestMessages;
import ch.guichet.common.Address;
import ch.guichet.common.Iban;
import ch.guichet.common.Reading;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import({
    ActingAccount.class,
    SampleAccounts.class,
    TestMessages.class,
    BankAccountService.class,
    BeneficiaryService.class,
    BeneficiaryRepository.class,
    DecisionRepository.class,
    BankAccountRepository.class,
    RegisteredAccounts.class
})
class BankAccountServiceTest {

    private static final Iban FIRST = new Iban("CH9300762011623852957");
    private static final Iban SECOND = new Iban("CH5604835012345678009");
    private static final Iban THIRD = new Iban("DE89370400440532013000");
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    @Autowired
    BankAccountService service;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    ActingAccount acting;

    @Autowired
    SampleAccounts accounts;

    @Autowired
    TestMessages messages;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void somebody_is_registered() {
        acting.become(registered());
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void an_account_that_is_added_stands_after_the_default() {
        var added = add(SECOND);
        assertThat(added.isDefault()).isFalse();
        assertThat(beneficiaries.bankAccounts()).extracting(BankAccount::iban).containsExactly(FIRST, SECOND);
        assertThat(beneficiaries.findBankAccount(added.id())).contains(added);
    }

    @Test
    void each_change_is_told_to_the_owner_and_a_refusal_is_not() {
        messages.forget();
        var added = add(SECOND);
        assertThat(service.add(SECOND, "Doe Jane", HOME).value()).isEmpty();
        service.makeDefault(added.id());
        var present = beneficiaries.findBankAccount(added.id()).orElseThrow();
        var changed = service.change(present.with(THIRD, "Doe Jane", HOME)).orElseThrow();
        service.delete(changed);
        assertThat(messages.of(BankAccountsChanged.class))
                .hasSize(4)
                .containsOnly(new BankAccountsChanged(
                        acting.require().email(), acting.require().language()));
    }

    @Test
    void another_account_becomes_the_only_default() {
        add(SECOND);
        service.makeDefault(add(THIRD).id());
        assertThat(beneficiaries.bankAccounts()).extracting(BankAccount::iban).containsExactly(THIRD, FIRST, SECOND);
        assertThat(beneficiaries.bankAccounts())
                .extracting(BankAccount::isDefault)
                .containsExactly(true, false, false);
    }

    @Test
    void a_change_keeps_all_that_was_said() {
        var seat = new Address("Place 2", "SW1A 1AA", "London", "GB");
        var changed =
                service.change(first().with(SECOND, " Maison\nDoe ", seat)).orElseThrow();
        assertThat(changed.iban()).isEqualTo(SECOND);
        assertThat(changed.holder()).isEqualTo("Maison Doe");
        assertThat(changed.holderAddress()).isEqualTo(seat);
        assertThat(changed.isDefault()).isTrue();
        assertThat(beneficiaries.bankAccounts()).containsExactly(changed);
    }

    @Test
    void an_account_is_not_there_twice() {
        var second = add(SECOND);
        assertThat(service.add(SECOND, "Doe", HOME)).isEqualTo(Reading.refused("bank-account.known"));
        assertThat(service.change(second.with(FIRST, "Doe", HOME))).isEqualTo(Reading.refused("bank-account.known"));
        assertThat(service.change(second.with(SECOND, "Doe", HOME))
                        .orElseThrow()
                        .holder())
                .isEqualTo("Doe");
    }

    @Test
    void a_holder_has_a_name() {
        assertThatThrownBy(() -> service.add(SECOND, " ", HOME)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> service.change(first().with(SECOND, "x".repeat(202), HOME)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_comes_too_late_is_told_and_nothing_is_overwritten() {
        var seen = first();
        service.change(seen.with(SECOND, "Doe Ann", HOME));
        assertThatThrownBy(() -> service.change(seen.with(THIRD, "Doe Bob", HOME)))
                .isInstanceOf(StaleBankAccount.class);
        assertThatThrownBy(() -> service.delete(seen)).isInstanceOf(StaleBankAccount.class);
        assertThat(first().holder()).isEqualTo("Doe Ann");
        service.delete(first());
        assertThatThrownBy(() -> service.change(seen)).isInstanceOf(StaleBankAccount.class);
        assertThatThrownBy(() -> service.makeDefault(seen.id())).isInstanceOf(StaleBankAccount.class);
    }

    @Test
    void when_the_default_is_deleted_the_oldest_of_the_others_takes_its_place() {
        add(SECOND);
        add(THIRD);
        service.delete(first());
        assertThat(beneficiaries.bankAccounts()).extracting(BankAccount::iban).containsExactly(SECOND, THIRD);
        assertThat(first().isDefault()).isTrue();
    }

    @Test
    void the_first_account_after_none_is_the_default() {
        service.delete(first());
        assertThat(beneficiaries.bankAccounts()).isEmpty();
        assertThat(add(FIRST).isDefault()).isTrue();
    }

    @Test
    void changes_at_the_same_moment_leave_one_default_and_one_account_for_each_number() {
        var second = add(SECOND);
        Together.at(Stream.<Callable<Object>>of(
                        () -> service.add(THIRD, "Doe", HOME),
                        () -> service.add(THIRD, "Doe", HOME),
                        () -> {
                            service.makeDefault(second.id());
                            return second;
                        },
                        () -> {
                            service.delete(first());
                            return second;
                        })
                .map(BankAccountServiceTest::orStale)
                .toList());
        var left = beneficiaries.bankAccounts();
        assertThat(left).filteredOn(BankAccount::isDefault).hasSize(1);
        assertThat(left).extracting(BankAccount::iban).doesNotHaveDuplicates().contains(THIRD);
    }

    @Test
    void two_accounts_never_touch_each_others() {
        var foreign = first();
        acting.become(registered());
        var own = first();
        assertThatThrownBy(() -> service.change(foreign.with(SECOND, "forged", HOME)))
                .isInstanceOf(StaleBankAccount.class);
        assertThatThrownBy(() -> service.delete(foreign)).isInstanceOf(StaleBankAccount.class);
        assertThatThrownBy(() -> service.makeDefault(foreign.id())).isInstanceOf(StaleBankAccount.class);
        assertThat(beneficiaries.bankAccounts()).containsExactly(own);
    }

    @Test
    void only_a_confirmed_claimant_has_bank_accounts() {
        var seen = first();
        acting.become(accounts.add(REVIEWER));
        assertThatThrownBy(() -> service.add(SECOND, "Doe", HOME)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.change(seen)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.makeDefault(seen.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.delete(seen)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void where_money_goes_is_changed_only_after_a_recent_proof() {
        var second = add(SECOND);
        acting.waitTooLong();
        assertThatThrownBy(() -> service.add(THIRD, "Doe", HOME)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.change(second.with(THIRD, "Doe", HOME)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.delete(second)).isInstanceOf(AccessDeniedException.class);
        service.makeDefault(second.id());
        assertThat(beneficiaries.bankAccounts()).extracting(BankAccount::iban).containsExactly(SECOND, FIRST);
    }

    private static Callable<Object> orStale(Callable<Object> deed) {
        return () -> {
            try {
                return deed.call();
            } catch (StaleBankAccount late) {
                return late;
            }
        };
    }

    private BankAccount add(Iban iban) {
        return service.add(iban, "Doe Jane", HOME).orElseThrow();
    }

    private BankAccount first() {
        return beneficiaries.bankAccounts().getFirst();
    }

    private Account registered() {
        var account = accounts.add(BENEFICIARY);
        events.publishEvent(new AccountRegistered(account.id(), account.name(), account.address(), FIRST, null));
        return account;
    }
}
