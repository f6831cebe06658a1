package ch.guichet.account;

/** Identifies an account inside the counter; never shown. */
public record AccountId(long value) {}
