package ch.guichet.claimform.seventh;

/** What is learnt. */
public enum Subject {
    BRAILLE,
    SIGNS
}
