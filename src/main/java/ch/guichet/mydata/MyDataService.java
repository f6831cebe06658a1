package ch.guichet.mydata;

import ch.guichet.account.Account;
import ch.guichet.account.ClosingService;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.RecentProof;
import ch.guichet.account.Role;
import ch.guichet.claim.OpenClaimService;
import ch.guichet.claim.OpenClaims;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What the counter holds about whoever asks. Nothing here keeps a transaction open for as long as somebody's slow line
 * takes.
 */
@Service
public class MyDataService {

    /** The accesses of a page. */
    public static final int PAGE = 20;

    private final CurrentAccount current;
    private final RecentProof proof;
    private final MyDataExport export;
    private final AccessQuery accesses;
    private final OpenClaimService claims;
    private final ClosingService closing;

    MyDataService(
            CurrentAccount current,
            RecentProof proof,
            MyDataExport export,
            AccessQuery accesses,
            OpenClaimService claims,
            ClosingService closing) {
        this.current = current;
        this.proof = proof;
        this.export = export;
        this.accesses = accesses;
        this.claims = claims;
        this.closing = closing;
    }

    /**
     * Who of the office read or decided one's own claims, newest first.
     *
     * @param before the id of the last access of the page before, {@link Long#MAX_VALUE} for the first page
     */
    public AccessPage accesses(long before) {
        var found = accesses.before(current.requireClaimant().id(), before, PAGE + 1);
        return new AccessPage(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
    }

    /** Whether one's own data are being written at this moment. */
    public boolean isWriting() {
        return export.isRunning(current.requireClaimant().id());
    }

    /**
     * Writes a ZIP of everything there is, after a recent proof; says whether it did, for an account gets one at a time.
     *
     * @throws IOException when whoever reads goes away
     */
    public boolean write(OutputStream out) throws IOException {
        return export.write(proved(), out);
    }

    /** Closes one's own account, after a recent proof and unless a claim is open; says whether it did. */
    public boolean close() {
        var account = proved();
        if (account.has(Role.REVIEWER) || account.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("staff do not close their accounts");
        }
        if (!claims.list().isEmpty()) {
            return false;
        }
        try {
            closing.close(account.id());
            return true;
        } catch (OpenClaims sentMeanwhile) {
            return false;
        }
    }

    private Account proved() {
        var account = current.requireClaimant();
        proof.requireGiven();
        return account;
    }
}
