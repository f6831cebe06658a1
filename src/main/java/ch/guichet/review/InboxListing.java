package ch.guichet.review;

import ch.guichet.claim.ClaimId;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.ClaimForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the officers' queue. */
public record InboxListing(
        ClaimId id,
        ClaimNumber number,
        ClaimForm<?> form,
        @Nullable Period period,
        String beneficiaryName,
        Chf total,
        Instant receivedAt) {}
