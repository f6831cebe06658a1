package ch.guichet.account.signin;

/** What came of the code that proves a new mobile number. */
public enum NewNumberAnswer {
    /** The number is the account's now. */
    KEPT,
    /** No six digits; such a text is not counted, as it cannot be right. */
    UNREADABLE,
    WRONG,
    /** The code is too old; a new one can be asked for. */
    EXPIRED,
    /** Nothing waits for a code any more: five wrong ones, or given up elsewhere. */
    ENDED
}
