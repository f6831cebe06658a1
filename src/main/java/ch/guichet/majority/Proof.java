package ch.guichet.majority;

import java.time.Instant;
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
        int version) {}
