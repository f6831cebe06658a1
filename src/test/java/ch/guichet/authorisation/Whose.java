package ch.guichet.authorisation;

/** Whose object is asked for, in the order of a cell's words. */
enum Whose {
    /** The beneficiary's own; for the unconfirmed claimant, their own. */
    OWN,
    /** About the same insured person, but of the representative's account. */
    REPRESENTED,
    /** A third account's. */
    FOREIGN,
    /** Nobody's: well formed, but it does not exist. */
    MISSING
}
