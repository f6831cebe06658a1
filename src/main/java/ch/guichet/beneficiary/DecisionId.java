package ch.guichet.beneficiary;

/** Identifies a saved decision; never shown. */
public record DecisionId(long value) {}
