package ch.guichet.claimform.helplessness;

import ch.guichet.rates.RateCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many hours of care a day the office has decided on, with their amount for a night (LAI art. 42ter al. 3). */
public enum Supplement {
    NONE(null),
    H4("SSI_4H"),
    H6("SSI_6H"),
    H8("SSI_8H");

    private final @Nullable RateCode rate;

    Supplement(@Nullable String rate) {
        this.rate = rate == null ? null : new RateCode(rate);
    }

    /** Nothing is paid where there is no supplement. */
    Optional<RateCode> rate() {
        return Optional.ofNullable(rate);
    }
}
