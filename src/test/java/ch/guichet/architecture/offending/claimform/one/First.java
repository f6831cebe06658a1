package ch.guichet.architecture.offending.claimform.one;

/** A form that keeps to itself. */
public record First(String text) {}
