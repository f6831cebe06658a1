package ch.guichet.claim;

import ch.guichet.form.ClaimForm;
import java.time.Instant;

/** A row of the claimant's list of forms begun and not yet sent. */
public record DraftListing(String address, ClaimForm<?> form, Instant changedAt) {}
