package ch.guichet.claim;

import ch.guichet.account.AccountId;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.ClaimForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sent claim as a whole; what it says stands in its revisions.
 *
 * @param revision the number of the latest revision, from 1
 * @param receivedAt when it was first sent
 * @param version counts up with each step, so that two officers cannot contradict each other
 */
public record Claim(
        ClaimId id,
        ClaimNumber number,
        ClaimForm<?> form,
        AccountId account,
        String beneficiaryName,
        AvsNumber avsNumber,
        ClaimStatus status,
        @Nullable Period period,
        Chf total,
        int revision,
        Instant receivedAt,
        int version) {}
