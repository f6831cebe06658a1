package ch.guichet.claim;

import ch.guichet.account.AccountId;
import java.time.Instant;

/** A step of a claim's life that was taken; {@code message} is what an officer wrote, empty when nothing. */
public record ClaimEvent(ClaimAction action, AccountId actor, Instant happenedAt, int revision, String message) {}
