package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_LINE;
import static ch.guichet.db.Tables.FIXED_AMOUNT;

import ch.guichet.account.AccountId;
import ch.guichet.common.Chf;
import ch.guichet.form.Line;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class FixedAmountRepository {

    private final DSLContext sql;

    FixedAmountRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The places of the lines whose amounts the office has to fix. */
    Set<Integer> open(Claim claim) {
        return sql.select(CLAIM_LINE.LINE)
                .from(CLAIM_LINE)
                .where(
                        CLAIM_LINE.CLAIM_ID.eq(claim.id().value()),
                        CLAIM_LINE.REVISION.eq(claim.revision()),
                        CLAIM_LINE.STATE.eq(Line.State.LEFT_TO_OFFICE.name()))
                .fetchSet(CLAIM_LINE.LINE);
    }

    /** Keeps the amounts and adds them to the claim's total. */
    void fix(Claim claim, Map<Integer, Chf> amounts, AccountId officer, Instant now) {
        sql.batch(amounts.entrySet().stream()
                        .map(fixed -> sql.insertInto(FIXED_AMOUNT)
                                .set(FIXED_AMOUNT.CLAIM_ID, claim.id().value())
                                .set(FIXED_AMOUNT.REVISION, claim.revision())
                                .set(FIXED_AMOUNT.LINE, fixed.getKey())
                                .set(FIXED_AMOUNT.AMOUNT, fixed.getValue().amount())
                                .set(FIXED_AMOUNT.FIXED_BY, officer.value())
                                .set(FIXED_AMOUNT.FIXED_AT, now))
                        .toList())
                .execute();
        var sum = amounts.values().stream().reduce(Chf.ZERO, Chf::plus);
        sql.update(CLAIM)
                .set(CLAIM.TOTAL, CLAIM.TOTAL.plus(sum.amount()))
                .where(CLAIM.ID.eq(claim.id().value()))
                .execute();
    }
}
