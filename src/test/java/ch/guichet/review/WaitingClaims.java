package ch.guichet.review;

import static ch.guichet.db.Tables.CLAIM;

import ch.guichet.TestClock;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimStatus;
import ch.guichet.claim.SampleClaims;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** A queue of known length in the database of a test: one claim that was really sent, and copies of its row. */
@TestComponent
public final class WaitingClaims {

    private final DSLContext sql;
    private final SampleClaims samples;

    WaitingClaims(DSLContext sql, SampleClaims samples) {
        this.sql = sql;
        this.samples = samples;
    }

    /** Empties the queue. */
    public void clear() {
        sql.update(CLAIM).set(CLAIM.STATUS, ClaimStatus.ACCEPTED.name()).execute();
    }

    /** So many claims in the order of the queue; three at a time were received at the same moment. */
    public List<ClaimNumber> fill(int count) {
        clear();
        var sent = sql.fetchSingle(
                CLAIM, CLAIM.CLAIM_NUMBER.eq(samples.send(samples.claimant()).text()));
        var first = sql.fetchCount(CLAIM);
        var copies = IntStream.range(0, count)
                .mapToObj(i -> {
                    var copy = sent.copy();
                    copy.setClaimNumber("2023-%06d".formatted(first + i));
                    copy.setReceivedAt(TestClock.START.minusSeconds(3600).plusSeconds(i / 3));
                    return copy;
                })
                .toList();
        sql.batchInsert(copies).execute();
        sent.setStatus(ClaimStatus.ACCEPTED.name());
        sent.store();
        return copies.stream()
                .map(copy -> new ClaimNumber(copy.getClaimNumber()))
                .toList();
    }
}
