package ch.guichet.audit;

/** What somebody did, as the audit trail keeps it; the names are stored and must stay. */
public enum Deed {
    /** A page of the queue, which names people and amounts. */
    READ_QUEUE,
    READ_CLAIM,
    READ_DOCUMENT,
    READ_PDF,
    ACCEPT,
    ASK_CORRECTION,
    REFUSE
}
