package ch.guichet.claim;

import ch.guichet.common.Period;
import ch.guichet.form.ClaimForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the claimant's list. */
public record ClaimListing(
        ClaimId id,
        ClaimNumber number,
        ClaimForm<?> form,
        @Nullable Period period,
        String beneficiaryName,
        ClaimStatus status,
        int revision,
        Instant receivedAt) {}
