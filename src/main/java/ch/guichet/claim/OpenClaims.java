package ch.guichet.claim;

/** The account has a claim that is not decided yet. */
public final class OpenClaims extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenClaims() {
        super("a claim is not decided yet");
    }
}
