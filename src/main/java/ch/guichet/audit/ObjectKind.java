package ch.guichet.audit;

/** To what a deed was done; the names are stored and must stay. */
public enum ObjectKind {
    CLAIM,
    FILE
}
