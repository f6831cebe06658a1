package ch.guichet.beneficiary;

import ch.guichet.account.AccountId;
import ch.guichet.account.AccountMessage.BankAccountsChanged;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.RecentProof;
import ch.guichet.common.Address;
import ch.guichet.common.Iban;
import ch.guichet.common.Reading;
import ch.guichet.common.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the bank accounts of whoever asks; as long as there is any, one of them is the default. Where money goes is
 * changed only after a recent proof. What was sent keeps the account it was sent with.
 */
@Service
public class BankAccountService {

    private final CurrentAccount current;
    private final RecentProof proof;
    private final BankAccountRepository bankAccounts;
    private final ApplicationEventPublisher events;

    BankAccountService(
            CurrentAccount current,
            RecentProof proof,
            BankAccountRepository bankAccounts,
            ApplicationEventPublisher events) {
        this.current = current;
        this.proof = proof;
        this.bankAccounts = bankAccounts;
        this.events = events;
    }

    /** Adds an account, the first one as the default; refused, because of the IBAN, when it is there already. */
    @Transactional
    public Reading<BankAccount> add(Iban iban, String holder, Address holderAddress) {
        var owner = prove();
        var name = checked(holder);
        if (bankAccounts.knows(owner, iban)) {
            return Reading.refused("bank-account.known");
        }
        var isFirst = bankAccounts.list(owner).isEmpty();
        tell();
        return Reading.of(bankAccounts.add(owner, iban, name, holderAddress, isFirst));
    }

    /**
     * Keeps the account as it is now said to be; refused, because of the IBAN, when another one has it.
     *
     * @throws StaleBankAccount when it is no longer what it was when it was read
     */
    @Transactional
    public Reading<BankAccount> change(BankAccount changed) {
        var owner = prove();
        var name = checked(changed.holder());
        var before = bankAccounts.find(owner, changed.id()).orElseThrow(StaleBankAccount::new);
        if (!before.iban().equals(changed.iban()) && bankAccounts.knows(owner, changed.iban())) {
            return Reading.refused("bank-account.known");
        }
        var kept = changed.with(changed.iban(), name, changed.holderAddress());
        if (!bankAccounts.update(owner, kept)) {
            throw new StaleBankAccount();
        }
        tell();
        return Reading.of(bankAccounts.find(owner, changed.id()).orElseThrow());
    }

    /**
     * Makes the account the one that new claims are paid to.
     *
     * @throws StaleBankAccount when it was deleted
     */
    @Transactional
    public void makeDefault(BankAccountId id) {
        var owner = lock();
        if (bankAccounts.find(owner, id).isEmpty()) {
            throw new StaleBankAccount();
        }
        bankAccounts.makeDefault(owner, id);
        tell();
    }

    /**
     * Deletes the account; the one that was added first of those left becomes the default when there is none.
     *
     * @throws StaleBankAccount when it is no longer what it was when it was read
     */
    @Transactional
    public void delete(BankAccount seen) {
        var owner = prove();
        if (!bankAccounts.end(owner, seen)) {
            throw new StaleBankAccount();
        }
        tell();
        var left = bankAccounts.list(owner);
        if (!left.isEmpty() && !left.getFirst().isDefault()) {
            bankAccounts.makeDefault(owner, left.getFirst().id());
        }
    }

    /** Whoever has the e-mail address learns of it, in case somebody else sits at the page. */
    private void tell() {
        var account = current.require();
        events.publishEvent(new BankAccountsChanged(account.email(), account.language()));
    }

    private AccountId prove() {
        var owner = lock();
        proof.requireGiven();
        return owner;
    }

    /** Two changes at once would otherwise leave two defaults, or none. */
    private AccountId lock() {
        var owner = current.requireClaimant().id();
        bankAccounts.lock(owner);
        return owner;
    }

    private static String checked(String holder) {
        var name = Text.line(holder);
        if (name.isEmpty() || name.length() > BankAccount.LONGEST_HOLDER) {
            throw new IllegalArgumentException("a holder's name of " + name.length() + " characters");
        }
        return name;
    }
}
