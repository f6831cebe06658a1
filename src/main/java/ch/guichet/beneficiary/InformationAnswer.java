package ch.guichet.beneficiary;

/** What came of a change of somebody's own information. */
public enum InformationAnswer {
    KEPT,
    /** Somebody the account represents has that AVS number. */
    KNOWN,
    /** As long as people are represented, the role stays. */
    REPRESENTS,
    /** The information was changed meanwhile; nothing was overwritten. */
    STALE
}
