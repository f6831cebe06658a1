package ch.guichet.audit;

/** What somebody did, as the audit trail keeps it; the names are stored and must stay. */
public enum Deed {
    /** A page of the queue, which names people and amounts. */
    READ_QUEUE,
    /** A page of the proofs of representation that wait. */
    READ_PROOFS,
    READ_CLAIM,
    READ_DOCUMENT,
    READ_PDF,
    READ_PROOF,
    ACCEPT,
    ASK_CORRECTION,
    REFUSE,
    CONFIRM_PROOF,
    REFUSE_PROOF
}
