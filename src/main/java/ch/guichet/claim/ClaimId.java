package ch.guichet.claim;

/** Identifies a claim inside the counter; people know it by its {@link ClaimNumber}. */
public record ClaimId(long value) {}
