package ch.guichet.authorisation;

/** Everybody who may ask, in the order of the tables' columns. */
enum Person {
    /** Nobody signed in. */
    ANONYMOUS,
    /** The beneficiary after the password, before the code. */
    PENDING,
    /** A claimant, signed in, whose e-mail address is not confirmed; the account owns everything a claimant can own. */
    UNCONFIRMED,
    BENEFICIARY,
    /** Represents the beneficiary, with an account of their own. */
    REPRESENTATIVE,
    REVIEWER,
    ADMINISTRATOR
}
