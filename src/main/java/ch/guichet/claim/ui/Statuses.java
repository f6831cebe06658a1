package ch.guichet.claim.ui;

import ch.guichet.claim.ClaimStatus;
import ch.guichet.common.Words;
import ch.guichet.shell.StatusTag;
import ch.guichet.shell.Tone;

/** How a claim's status looks: sign, word and tint. */
public final class Statuses {

    private Statuses() {}

    public static StatusTag tag(ClaimStatus status, Words words) {
        return new StatusTag(tone(status), words.text("claim.status." + status));
    }

    private static Tone tone(ClaimStatus status) {
        return switch (status) {
            case IN_REVIEW -> Tone.WAIT;
            case TO_CORRECT -> Tone.DUE;
            case ACCEPTED -> Tone.OK;
            case REFUSED -> Tone.NO;
        };
    }
}
