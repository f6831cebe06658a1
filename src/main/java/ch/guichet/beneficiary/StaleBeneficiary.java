package ch.guichet.beneficiary;

/** The person was changed elsewhere, or is represented no longer; nothing was overwritten. */
public final class StaleBeneficiary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleBeneficiary() {
        super("the beneficiary is no longer what it was");
    }
}
