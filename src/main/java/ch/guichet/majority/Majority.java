package ch.guichet.majority;

import ch.guichet.beneficiary.Beneficiary;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A represented person who comes of age, and the proof that is needed from then on.
 *
 * @param birthday the eighteenth, by the birth date the account gives or gave first
 * @param lastDay the last day on which claims are taken without a confirmed proof
 * @param proof the one that was confirmed for that birthday, or else the latest one that was sent
 */
public record Majority(Beneficiary person, LocalDate birthday, LocalDate lastDay, Optional<Proof> proof) {

    /** The age from which people decide for themselves (CC art. 14), in years. */
    public static final int AGE = 18;

    /** How long before the birthday it is said, in weeks. */
    public static final int NOTICE_WEEKS = 4;

    public boolean isProven() {
        return is(ProofState.CONFIRMED);
    }

    public boolean isWaiting() {
        return is(ProofState.WAITING);
    }

    public boolean isRefused() {
        return is(ProofState.REFUSED);
    }

    /** Whether a new claim for the person is refused on a day. */
    public boolean isClosed(LocalDate today) {
        return !isProven() && today.isAfter(lastDay);
    }

    /** Whether the birthday is not that of the birth date the account gives now. */
    public boolean isByFirstDate() {
        return !birthday.equals(person.birthDate().plusYears(AGE));
    }

    private boolean is(ProofState state) {
        return proof.filter(sent -> sent.state() == state).isPresent();
    }
}
