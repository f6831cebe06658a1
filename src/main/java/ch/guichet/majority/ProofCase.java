package ch.guichet.majority;

import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import java.time.LocalDate;

/** A proof as an officer sees it: who sent it for whom. */
public record ProofCase(
        Proof proof, PersonName person, LocalDate birthDate, AvsNumber avsNumber, PersonName representative) {}
