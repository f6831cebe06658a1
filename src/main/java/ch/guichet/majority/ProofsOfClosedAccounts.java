package ch.guichet.majority;

import ch.guichet.account.AccountClosed;
import ch.guichet.file.FileService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deletes the proofs of an account that nobody decided on, in the transaction that closes it; those that were checked stay. */
@Component
class ProofsOfClosedAccounts {

    private final ProofRepository proofs;
    private final FileService files;

    ProofsOfClosedAccounts(ProofRepository proofs, FileService files) {
        this.proofs = proofs;
        this.files = files;
    }

    /** After the account is locked, and before the people themselves go, whom a proof names. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    public void forget(AccountClosed closed) {
        proofs.deleteUndecided(closed.account()).forEach(file -> files.delete(closed.account(), file));
    }
}
