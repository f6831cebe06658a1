package ch.guichet.mydata;

import ch.guichet.account.Role;
import ch.guichet.audit.Deed;
import ch.guichet.claim.ClaimNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the office saw or decided a claim, told to its owner: the function and not the name.
 *
 * @param id counts up with time
 * @param document the name of the document that was read, nothing for the claim itself
 */
public record Access(
        long id,
        Instant happenedAt,
        Role as,
        Deed deed,
        ClaimNumber claim,
        @Nullable String document) {}
