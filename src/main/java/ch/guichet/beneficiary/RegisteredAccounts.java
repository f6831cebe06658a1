package ch.guichet.beneficiary;

import ch.guichet.account.AccountRegistered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what a registration says of the insured person and the bank account, in the transaction of the registration. */
@Component
class RegisteredAccounts {

    private final BeneficiaryRepository beneficiaries;
    private final BankAccountRepository bankAccounts;

    RegisteredAccounts(BeneficiaryRepository beneficiaries, BankAccountRepository bankAccounts) {
        this.beneficiaries = beneficiaries;
        this.bankAccounts = bankAccounts;
    }

    @EventListener
    public void keep(AccountRegistered registered) {
        var insured = registered.insured();
        if (insured != null) {
            beneficiaries.add(registered.account(), true, registered.name(), registered.address(), insured);
        }
        bankAccounts.add(
                registered.account(), registered.iban(), registered.name().toString(), registered.address(), true);
    }
}
