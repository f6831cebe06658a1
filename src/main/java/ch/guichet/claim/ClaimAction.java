package ch.guichet.claim;

import static ch.guichet.claim.ClaimStatus.ACCEPTED;
import static ch.guichet.claim.ClaimStatus.IN_REVIEW;
import static ch.guichet.claim.ClaimStatus.REFUSED;
import static ch.guichet.claim.ClaimStatus.TO_CORRECT;

import java.util.Set;

/** The steps of a claim's life: who may take them, from where, to where; guard, buttons and documentation follow it. */
public enum ClaimAction {
    /** The claimant sends a new claim. */
    SEND(false, Set.of(), IN_REVIEW, false),
    /** The claimant sends the corrected claim. */
    CORRECT(false, Set.of(TO_CORRECT), IN_REVIEW, false),
    ACCEPT(true, Set.of(IN_REVIEW), ACCEPTED, false),
    ASK_CORRECTION(true, Set.of(IN_REVIEW), TO_CORRECT, true),
    REFUSE(true, Set.of(IN_REVIEW), REFUSED, true);

    private final boolean byReviewer;
    private final Set<ClaimStatus> from;
    private final ClaimStatus to;
    private final boolean needsMessage;

    ClaimAction(boolean byReviewer, Set<ClaimStatus> from, ClaimStatus to, boolean needsMessage) {
        this.byReviewer = byReviewer;
        this.from = from;
        this.to = to;
        this.needsMessage = needsMessage;
    }

    public boolean isByReviewer() {
        return byReviewer;
    }

    public boolean startsFrom(ClaimStatus status) {
        return from.contains(status);
    }

    public ClaimStatus to() {
        return to;
    }

    public boolean needsMessage() {
        return needsMessage;
    }
}
