package ch.guichet.claim;

import ch.guichet.beneficiary.BeneficiaryId;
import org.jspecify.annotations.Nullable;

/** Which of their claims somebody wants to see: all or one person's, from the newest or after the last row of a page. */
public record ClaimSearch(
        @Nullable BeneficiaryId beneficiary, @Nullable ClaimListing after) {

    /** The rows of a page. */
    public static final int PAGE = 10;

    public static ClaimSearch newest(@Nullable BeneficiaryId beneficiary) {
        return new ClaimSearch(beneficiary, null);
    }

    public ClaimSearch after(ClaimListing last) {
        return new ClaimSearch(beneficiary, last);
    }
}
