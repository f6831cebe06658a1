package ch.guichet.audit;

/** To what a deed was done; the names are stored and must stay. */
public enum ObjectKind {
    CLAIM,
    /** The officers' queues as a whole; the id is 0. */
    QUEUE,
    FILE,
    /** A proof of representation. */
    PROOF
}
