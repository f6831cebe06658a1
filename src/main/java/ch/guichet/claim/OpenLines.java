package ch.guichet.claim;

import ch.guichet.account.AccountId;
import ch.guichet.common.Chf;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lines whose amounts are left to the office: whoever accepts the claim fixes all of them, and no other. */
@Component
public class OpenLines {

    /** The highest amount the office fixes for one line. */
    public static final Chf HIGHEST = Chf.of("100000");

    private final FixedAmountRepository amounts;
    private final Clock clock;

    OpenLines(FixedAmountRepository amounts, Clock clock) {
        this.amounts = amounts;
        this.clock = clock;
    }

    /**
     * Fixes the amounts, as part of the transaction that accepts the claim.
     *
     * @param fixed by the place of the line in the latest revision
     * @throws IllegalArgumentException when other lines are named than those left open, or an amount is out of bounds
     */
    void fix(Claim claim, Map<Integer, Chf> fixed, AccountId officer) {
        if (!amounts.open(claim).equals(fixed.keySet())
                || !fixed.values().stream().allMatch(OpenLines::isInBounds)) {
            throw new IllegalArgumentException(claim.number() + " with amounts for the lines " + fixed.keySet());
        }
        if (!fixed.isEmpty()) {
            amounts.fix(claim, fixed, officer, clock.instant());
        }
    }

    private static boolean isInBounds(Chf amount) {
        return amount.compareTo(Chf.ZERO) >= 0 && amount.compareTo(HIGHEST) <= 0;
    }
}
