package ch.guichet.account;

/** Whether whoever acts gave their password a short while ago; what could lead money or the account elsewhere needs it. */
public interface RecentProof {

    boolean isGiven();

    /**
     * Lets only those pass who gave it.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the last proof is too old
     */
    void requireGiven();
}
