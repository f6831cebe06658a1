package ch.guichet.claim;

import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.form.ClaimForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the claimant's list of forms begun and not yet sent. */
public record DraftListing(
        String address, ClaimForm<?> form, @Nullable BeneficiaryId beneficiary, Instant changedAt) {}
