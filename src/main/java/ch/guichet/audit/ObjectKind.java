package ch.guichet.audit;

/** To what a deed was done; the names are stored and must stay. */
public enum ObjectKind {
    CLAIM,
    /** The officers' queue as a whole; its id is 0. */
    QUEUE,
    FILE
}
