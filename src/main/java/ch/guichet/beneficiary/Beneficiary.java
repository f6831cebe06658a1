package ch.guichet.beneficiary;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import java.time.LocalDate;

/**
 * An insured person one may claim for: the {@code holder} of the account, or somebody they represent.
 *
 * @param firstBirthDate what was said first, whatever was put right later
 * @param former whether one may claim for them no longer
 */
public record Beneficiary(
        BeneficiaryId id,
        boolean holder,
        PersonName name,
        Address address,
        LocalDate birthDate,
        LocalDate firstBirthDate,
        AvsNumber avsNumber,
        boolean former,
        int version) {

    /** The same person as they are now said to be. */
    public Beneficiary with(PersonName called, Address home, Insured insured) {
        return new Beneficiary(
                id, holder, called, home, insured.birthDate(), firstBirthDate, insured.avsNumber(), former, version);
    }

    Insured insured() {
        return new Insured(birthDate, avsNumber);
    }
}
