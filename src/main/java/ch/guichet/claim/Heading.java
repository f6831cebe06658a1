package ch.guichet.claim;

import ch.guichet.beneficiary.BankAccountId;
import ch.guichet.beneficiary.BeneficiaryId;
import org.jspecify.annotations.Nullable;

/**
 * What every form asks first: for whom, paid to which account, on which decision.
 *
 * @param decision the number as typed or chosen
 * @param description what the person calls the decision
 * @param keepDecision whether the number is to be offered again next time
 */
public record Heading(
        @Nullable BeneficiaryId beneficiary,
        @Nullable BankAccountId bankAccount,
        String decision,
        String description,
        boolean keepDecision) {

    public Heading withBeneficiary(@Nullable BeneficiaryId chosen) {
        return new Heading(chosen, bankAccount, decision, description, keepDecision);
    }

    public Heading withBankAccount(@Nullable BankAccountId chosen) {
        return new Heading(beneficiary, chosen, decision, description, keepDecision);
    }

    public Heading withDecision(String number, String name, boolean keep) {
        return new Heading(beneficiary, bankAccount, number, name, keep);
    }
}
