package ch.guichet.majority;

/** Identifies a proof of representation; stands in an officer's addresses. */
public record ProofId(long value) {}
