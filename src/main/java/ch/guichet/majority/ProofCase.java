package ch.guichet.majority;

import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import java.time.LocalDate;

/**
 * A proof as an officer sees it: who sent it for whom.
 *
 * @param birthDate what the account says now
 * @param firstBirthDate what the account said first
 * @param represented whether the account still represents the person
 */
public record ProofCase(
        Proof proof,
        PersonName person,
        LocalDate birthDate,
        LocalDate firstBirthDate,
        AvsNumber avsNumber,
        PersonName representative,
        boolean represented) {

    public boolean isBirthDateChanged() {
        return !birthDate.equals(firstBirthDate);
    }
}
