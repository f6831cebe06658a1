package ch.guichet.claimform.assistance;

/** Where the work contract is that an advance is paid on. */
public enum Contract {
    ATTACHED,
    /** The office has it from an earlier claim. */
    AT_OFFICE,
    MISSING
}
