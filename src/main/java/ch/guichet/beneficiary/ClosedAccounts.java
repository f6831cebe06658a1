package ch.guichet.beneficiary;

import ch.guichet.account.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

    /** In the order in which a claim is sent, or the two would wait for each other: drafts, bank accounts, account. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    public void lock(AccountClosed closed) {
        bankAccounts.lock(closed.account());
        beneficiaries.lock(closed.account());
    }

    @EventListener
    public void forget(AccountClosed closed) {
        beneficiaries.deleteAll(closed.account());
        bankAccounts.deleteAll(closed.account());
    }
}
