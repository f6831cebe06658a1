package ch.guichet.claim;

import ch.guichet.account.AccountClosed;
import ch.guichet.file.FileService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deletes what an account has begun and not sent, in the transaction that closes it. */
@Component
class DraftsOfClosedAccounts {

    private final DraftRepository drafts;
    private final ClaimListingQuery claims;
    private final FileService files;

    DraftsOfClosedAccounts(DraftRepository drafts, ClaimListingQuery claims, FileService files) {
        this.drafts = drafts;
        this.claims = claims;
        this.files = files;
    }

    /**
     * The drafts go first: one that is being sent at this moment is waited for, and its claim is seen then.
     *
     * @throws OpenClaims when a claim is not decided yet; the account stays as it is then
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void forget(AccountClosed closed) {
        var held = drafts.deleteAll(closed.account());
        if (!claims.open(closed.account()).isEmpty()) {
            throw new OpenClaims();
        }
        held.forEach(file -> files.delete(closed.account(), file));
    }
}
