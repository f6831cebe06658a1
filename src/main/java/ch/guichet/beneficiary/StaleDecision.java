package ch.guichet.beneficiary;

/** The saved decision was changed or deleted elsewhere; nothing was overwritten. */
public final class StaleDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleDecision() {
        super("the decision is no longer what it was");
    }
}
