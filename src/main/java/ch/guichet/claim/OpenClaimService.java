package ch.guichet.claim;

import ch.guichet.account.CurrentAccount;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims that are not decided yet, of whoever asks. */
@Service
public class OpenClaimService {

    /** How many are shown; the list holds one more when there are more. */
    public static final int MOST = 20;

    private final CurrentAccount current;
    private final ClaimListingQuery claims;

    OpenClaimService(CurrentAccount current, ClaimListingQuery claims) {
        this.current = current;
        this.claims = claims;
    }

    /** First those that wait for the claimant, each kind oldest first; no more than {@link #MOST} and one. */
    @Transactional(readOnly = true)
    public List<ClaimListing> list() {
        return claims.open(current.requireClaimant().id());
    }
}
