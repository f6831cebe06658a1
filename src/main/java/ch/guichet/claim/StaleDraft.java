package ch.guichet.claim;

/** The draft was changed, sent or deleted elsewhere since it was opened. */
public final class StaleDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleDraft() {
        super("the draft was changed, sent or deleted elsewhere");
    }
}
