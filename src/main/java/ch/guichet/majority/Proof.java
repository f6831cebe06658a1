package ch.guichet.majority;

import ch.guichet.common.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof of representation that was sent.
 *
 * @param message why the office refused it, empty otherwise
 */
public record Proof(
        ProofId id,
        ProofState state,
        Instant sentAt,
        @Nullable Instant decidedAt,
        String message,
        int version) {

    /** What was decided before a birthday had to be told was about another birth date. */
    boolean isFor(LocalDate birthday) {
        return decidedAt == null
                || !LocalDate.ofInstant(decidedAt, Words.ZONE).isBefore(birthday.minusWeeks(Majority.NOTICE_WEEKS));
    }
}
