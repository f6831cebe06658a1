package ch.guichet.claim;

import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Iban;
import ch.guichet.common.PersonName;
import java.time.LocalDate;

/** Who claims, for whom, paid to whom, on which decision: kept with each revision as it was when sent. */
public record Parties(
        PersonName claimant,
        Address claimantAddress,
        PersonName beneficiary,
        Address beneficiaryAddress,
        LocalDate birthDate,
        AvsNumber avsNumber,
        Iban iban,
        String holder,
        Address holderAddress,
        DecisionNumber decision,
        String decisionDescription) {

    /** Whether the person is still as named here. */
    boolean areFor(Beneficiary person) {
        return beneficiary.equals(person.name())
                && beneficiaryAddress.equals(person.address())
                && birthDate.equals(person.birthDate())
                && avsNumber.equals(person.avsNumber());
    }

    /** Whether the bank account is still as named here. */
    boolean arePaidTo(BankAccount account) {
        return iban.equals(account.iban())
                && holder.equals(account.holder())
                && holderAddress.equals(account.holderAddress());
    }
}
