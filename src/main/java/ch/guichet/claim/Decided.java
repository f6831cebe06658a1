package ch.guichet.claim;

/** What came of an officer's decision. */
public sealed interface Decided {

    record Done() implements Decided {}

    /** Somebody else was faster; {@code last} is what they did. */
    record TooLate(ClaimEvent last) implements Decided {}
}
