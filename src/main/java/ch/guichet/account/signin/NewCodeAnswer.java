package ch.guichet.account.signin;

/** What came of asking for another code. */
public enum NewCodeAnswer {
    SENT,
    /** Less than a minute since the last one. */
    TOO_EARLY,
    /** So many were sent in the last hour that no further one goes out. */
    TOO_MANY,
    /** Nothing waits for a code any more. */
    ENDED
}
