package ch.guichet.account;

/** An account is no longer what it was, published inside the transaction that changes it. */
public record AccountChanged(AccountId account) {}
