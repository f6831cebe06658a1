package ch.guichet.beneficiary;

import ch.guichet.account.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes whom an account claimed for and where it was paid, in the transaction that closes it; what was sent has its own copy. */
@Component
class ClosedAccounts {

    private final BeneficiaryRepository beneficiaries;
    private final BankAccountRepository bankAccounts;

    ClosedAccounts(BeneficiaryRepository beneficiaries, BankAccountRepository bankAccounts) {
        this.beneficiaries = beneficiaries;
        this.bankAccounts = bankAccounts;
    }

    @EventListener
    public void forget(AccountClosed closed) {
        beneficiaries.deleteAll(closed.account());
        bankAccounts.deleteAll(closed.account());
    }
}
