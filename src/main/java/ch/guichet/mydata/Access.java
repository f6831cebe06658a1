package ch.guichet.mydata;

import ch.guichet.account.Role;
import ch.guichet.audit.Deed;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.common.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the office saw or decided a claim or a proof of representation, told to its owner: the function and not the name.
 *
 * @param id counts up with time
 * @param claim nothing for a proof of representation
 * @param person whom a proof of representation is for, nothing for a claim
 * @param document the name of the document that was read, nothing for the claim or the proof itself
 */
public record Access(
        long id,
        Instant happenedAt,
        Role as,
        Deed deed,
        @Nullable ClaimNumber claim,
        @Nullable PersonName person,
        @Nullable String document) {}
