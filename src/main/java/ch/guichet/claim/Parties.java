package ch.guichet.claim;

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
        String decisionDescription) {}
