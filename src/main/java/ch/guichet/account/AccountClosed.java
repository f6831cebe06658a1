package ch.guichet.account;

/** An account is being closed, published inside that transaction: whoever keeps something for it alone deletes that now. */
public record AccountClosed(AccountId account) {}
