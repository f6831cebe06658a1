package ch.guichet;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_EVENT;
import static org.jooq.impl.DSL.inline;

import ch.guichet.claim.ClaimNumber;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Many claims after the first one: copies of its rows, every second waiting for a correction. */
public final class LongHistory {

    private static final int BATCH = 1000;

    private LongHistory() {}

    /** Lets the account of the claim have so many claims in all. */
    public static void fill(DSLContext sql, ClaimNumber first, int count) {
        var row = sql.fetchSingle(CLAIM, CLAIM.CLAIM_NUMBER.eq(first.text()));
        var account = CLAIM.ACCOUNT_ID.eq(row.getAccountId());
        var year = 2000 + row.getAccountId() % 24;
        for (var made = sql.fetchCount(CLAIM, account); made < count; ) {
            List<Query> batch = new ArrayList<>();
            for (var i = 0; i < BATCH && made < count; i++, made++) {
                var copy = row.copy();
                copy.setClaimNumber("%d-%06d".formatted(year, made));
                copy.setReceivedAt(row.getReceivedAt().minusSeconds(made));
                copy.setStatus(made % 2 == 1 ? "TO_CORRECT" : "IN_REVIEW");
                batch.add(sql.insertInto(CLAIM).set(copy));
            }
            sql.batch(batch).execute();
        }
        sql.insertInto(CLAIM_EVENT)
                .columns(
                        CLAIM_EVENT.CLAIM_ID,
                        CLAIM_EVENT.ACTION,
                        CLAIM_EVENT.TO_STATUS,
                        CLAIM_EVENT.ACTOR_ACCOUNT_ID,
                        CLAIM_EVENT.HAPPENED_AT,
                        CLAIM_EVENT.REVISION,
                        CLAIM_EVENT.MESSAGE)
                .select(sql.select(
                                CLAIM.ID,
                                inline("ASK_CORRECTION"),
                                CLAIM.STATUS,
                                CLAIM.ACCOUNT_ID,
                                CLAIM.RECEIVED_AT,
                                CLAIM.REVISION,
                                inline("Quel jour ?"))
                        .from(CLAIM)
                        .where(account, CLAIM.STATUS.eq("TO_CORRECT")))
                .execute();
        // as the database does by itself on a busy counter
        sql.execute("analyze");
    }
}
