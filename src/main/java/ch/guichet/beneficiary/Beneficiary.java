package ch.guichet.beneficiary;

import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import java.time.LocalDate;

/** An insured person one may claim for: the {@code holder} of the account, or somebody they represent. */
public record Beneficiary(
        BeneficiaryId id, boolean holder, PersonName name, Address address, LocalDate birthDate, AvsNumber avsNumber) {}
