package ch.guichet.beneficiary;

/** The bank account was changed or deleted elsewhere; nothing was overwritten. */
public final class StaleBankAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleBankAccount() {
        super("the bank account is no longer what it was");
    }
}
