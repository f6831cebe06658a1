package ch.guichet.majority;

/** Where a proof stands; the names are stored and must stay. */
public enum ProofState {
    /** Documents were chosen and not sent yet. */
    BEGUN,
    WAITING,
    CONFIRMED,
    REFUSED
}
