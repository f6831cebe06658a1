package ch.guichet.account.signin;

/** What came of the password that was asked for again. */
public enum ProofAnswer {
    RIGHT,
    WRONG,
    /** Too many tries, here or when signing in; a right password is not even compared. */
    TOO_MANY
}
