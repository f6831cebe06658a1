package ch.guichet.beneficiary;

/** Identifies a bank account inside the counter; never shown. */
public record BankAccountId(long value) {}
