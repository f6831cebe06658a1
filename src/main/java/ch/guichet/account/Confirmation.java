package ch.guichet.account;

/** What came of opening the link that confirms an e-mail address. */
public enum Confirmation {
    /** The address is confirmed now. */
    DONE,
    /** It was confirmed before, by this same link or another one. */
    ALREADY,
    /** The link is too old, replaced, or unknown. */
    EXPIRED
}
