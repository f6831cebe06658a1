package ch.guichet.majority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an account said of a person and sent for them under one AVS number.
 *
 * @param since the day on which the account first represented the person
 * @param firstBirthDates what was said first, whatever was put right later
 * @param proofs those that were sent, in that order
 */
record History(LocalDate since, Set<LocalDate> firstBirthDates, List<Proof> proofs) {

    /** The confirmed proof for a birthday, or else the latest one. */
    Optional<Proof> proof(LocalDate birthday) {
        return proofs.stream()
                .filter(proof -> proof.isFor(birthday))
                .max(Comparator.<Proof, Boolean>comparing(proof -> proof.state() == ProofState.CONFIRMED)
                        .thenComparing(proof -> proof.id().value()));
    }
}
