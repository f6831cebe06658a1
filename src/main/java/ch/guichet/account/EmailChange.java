package ch.guichet.account;

/** What came of confirming a new e-mail address. */
public enum EmailChange {
    /** It is the account's address now. */
    DONE,
    /** The link is too old, replaced, used or unknown. */
    EXPIRED,
    /** Another account got the address meanwhile. */
    TAKEN
}
