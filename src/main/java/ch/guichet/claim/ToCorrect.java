package ch.guichet.claim;

/** A claim that waits for its claimant, with what the office asked for. */
public record ToCorrect(ClaimListing claim, String message) {}
