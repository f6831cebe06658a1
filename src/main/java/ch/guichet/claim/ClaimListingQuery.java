package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_EVENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import ch.guichet.account.AccountId;
import ch.guichet.claimform.ClaimForms;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.springframework.stereotype.Repository;

/** The claimant's list: a page at a time, whatever the history. */
@Repository
class ClaimListingQuery {

    private static final int MOST_TO_CORRECT = 5;
    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            CLAIM.ID,
            CLAIM.CLAIM_NUMBER,
            CLAIM.FORM,
            CLAIM.PERIOD_FROM,
            CLAIM.PERIOD_TO,
            CLAIM.BENEFICIARY_NAME,
            CLAIM.STATUS,
            CLAIM.REVISION,
            CLAIM.RECEIVED_AT);

    private final DSLContext sql;
    private final ClaimForms forms;

    ClaimListingQuery(DSLContext sql, ClaimForms forms) {
        this.sql = sql;
        this.forms = forms;
    }

    ClaimPage page(AccountId account, ClaimSearch search) {
        var wanted = wanted(account, search);
        // the equal columns again, or H2 sorts instead of walking the index
        var newestFirst = List.of(
                CLAIM.ACCOUNT_ID.desc(), CLAIM.BENEFICIARY_ID.desc(), CLAIM.RECEIVED_AT.desc(), CLAIM.ID.desc());
        var order = search.beneficiary() == null
                ? List.of(newestFirst.get(0), newestFirst.get(2), newestFirst.get(3))
                : newestFirst;
        var more = field(exists(selectOne()
                        .from(CLAIM)
                        .where(wanted)
                        .orderBy(order)
                        .limit(1)
                        .offset(ClaimSearch.PAGE)))
                .as("more");
        var rows = sql.select(COLUMNS)
                .select(more)
                .from(CLAIM)
                .where(wanted)
                .orderBy(order)
                .limit(ClaimSearch.PAGE)
                .fetch();
        return new ClaimPage(
                rows.map(this::listing), !rows.isEmpty() && rows.getFirst().get(more));
    }

    /** The claims that wait for the claimant, the oldest first. */
    List<ToCorrect> toCorrect(AccountId account) {
        var asked = field(select(CLAIM_EVENT.MESSAGE)
                        .from(CLAIM_EVENT)
                        .where(CLAIM_EVENT.CLAIM_ID.eq(CLAIM.ID))
                        .and(CLAIM_EVENT.ACTION.eq(ClaimAction.ASK_CORRECTION.name()))
                        .orderBy(CLAIM_EVENT.ID.desc())
                        .limit(1))
                .as("asked");
        return sql.select(COLUMNS)
                .select(asked)
                .from(CLAIM)
                .where(CLAIM.ACCOUNT_ID.eq(account.value()), CLAIM.STATUS.eq(ClaimStatus.TO_CORRECT.name()))
                .orderBy(CLAIM.ACCOUNT_ID, CLAIM.STATUS, CLAIM.RECEIVED_AT, CLAIM.ID)
                .limit(MOST_TO_CORRECT)
                .fetch(row -> new ToCorrect(listing(row), row.get(asked)));
    }

    /** The claims that are not decided, by status, the oldest first; one more than are shown, to know that there are more. */
    List<ClaimListing> open(AccountId account) {
        return sql.select(COLUMNS)
                .from(CLAIM)
                .where(
                        CLAIM.ACCOUNT_ID.eq(account.value()),
                        CLAIM.STATUS.in(ClaimStatus.TO_CORRECT.name(), ClaimStatus.IN_REVIEW.name()))
                .orderBy(CLAIM.STATUS.desc(), CLAIM.RECEIVED_AT, CLAIM.ID)
                .limit(OpenClaimService.MOST + 1)
                .fetch(this::listing);
    }

    private static Condition wanted(AccountId account, ClaimSearch search) {
        var beneficiary = search.beneficiary();
        var after = search.after();
        return CLAIM.ACCOUNT_ID
                .eq(account.value())
                .and(beneficiary == null ? noCondition() : CLAIM.BENEFICIARY_ID.eq(beneficiary.value()))
                .and(
                        after == null
                                ? noCondition()
                                // said twice, for H2 walks an index by single columns only
                                : CLAIM.RECEIVED_AT
                                        .le(after.receivedAt())
                                        .and(row(CLAIM.RECEIVED_AT, CLAIM.ID)
                                                .lt(
                                                        after.receivedAt(),
                                                        after.id().value())));
    }

    private ClaimListing listing(Record row) {
        return new ClaimListing(
                new ClaimId(row.get(CLAIM.ID)),
                new ClaimNumber(row.get(CLAIM.CLAIM_NUMBER)),
                forms.named(row.get(CLAIM.FORM)).orElseThrow(),
                ClaimRepository.period(row.get(CLAIM.PERIOD_FROM), row.get(CLAIM.PERIOD_TO)),
                row.get(CLAIM.BENEFICIARY_NAME),
                ClaimStatus.valueOf(row.get(CLAIM.STATUS)),
                row.get(CLAIM.REVISION),
                row.get(CLAIM.RECEIVED_AT));
    }
}
