package ch.guichet.review;

import static ch.guichet.db.Tables.CLAIM;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import ch.guichet.claim.ClaimId;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimStatus;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The claims that wait for the office, in one order: by the moment they were first received. */
@Repository
class InboxQuery {

    /** A place in that order. */
    record Place(Instant receivedAt, ClaimId id) {}

    private static final Condition WAITING = CLAIM.STATUS.eq(ClaimStatus.IN_REVIEW.name());
    // the equal column again, or H2 sorts all that wait instead of walking the index
    private static final List<SortField<?>> OLDEST_FIRST =
            List.of(CLAIM.STATUS.asc(), CLAIM.RECEIVED_AT.asc(), CLAIM.ID.asc());
    private static final List<SortField<?>> NEWEST_FIRST =
            List.of(CLAIM.STATUS.desc(), CLAIM.RECEIVED_AT.desc(), CLAIM.ID.desc());
    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            CLAIM.ID,
            CLAIM.CLAIM_NUMBER,
            CLAIM.FORM,
            CLAIM.PERIOD_FROM,
            CLAIM.PERIOD_TO,
            CLAIM.BENEFICIARY_NAME,
            CLAIM.TOTAL,
            CLAIM.RECEIVED_AT);

    private final DSLContext sql;
    private final ClaimForms forms;

    InboxQuery(DSLContext sql, ClaimForms forms) {
        this.sql = sql;
        this.forms = forms;
    }

    /** The oldest. */
    List<InboxListing> first(int most) {
        return list(noCondition(), OLDEST_FIRST, most);
    }

    /** The oldest behind a place. */
    List<InboxListing> after(Place place, int most) {
        // the first condition alone lets H2 begin at the place
        var behind = CLAIM.RECEIVED_AT
                .ge(place.receivedAt())
                .and(row(CLAIM.RECEIVED_AT, CLAIM.ID)
                        .gt(place.receivedAt(), place.id().value()));
        return list(behind, OLDEST_FIRST, most);
    }

    /** The newest before a place, the oldest of them first. */
    List<InboxListing> before(Place place, int most) {
        var ahead = CLAIM.RECEIVED_AT
                .le(place.receivedAt())
                .and(row(CLAIM.RECEIVED_AT, CLAIM.ID)
                        .lt(place.receivedAt(), place.id().value()));
        return list(ahead, NEWEST_FIRST, most).reversed();
    }

    /** Where a claim stands or stood. */
    Optional<Place> place(ClaimNumber number) {
        return sql.select(CLAIM.RECEIVED_AT, CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.CLAIM_NUMBER.eq(number.text()))
                .fetchOptional(row -> new Place(row.value1(), new ClaimId(row.value2())));
    }

    /** How many wait; counting stops at {@code most}. */
    int count(int most) {
        return sql.fetchCount(sql.select(CLAIM.ID).from(CLAIM).where(WAITING).limit(most));
    }

    private List<InboxListing> list(Condition where, List<SortField<?>> order, int most) {
        return sql.select(COLUMNS)
                .from(CLAIM)
                .where(WAITING)
                .and(where)
                .orderBy(order)
                .limit(most)
                .fetch(this::listing);
    }

    private InboxListing listing(Record row) {
        return new InboxListing(
                new ClaimId(row.get(CLAIM.ID)),
                new ClaimNumber(row.get(CLAIM.CLAIM_NUMBER)),
                forms.named(row.get(CLAIM.FORM)).orElseThrow(),
                period(row.get(CLAIM.PERIOD_FROM), row.get(CLAIM.PERIOD_TO)),
                row.get(CLAIM.BENEFICIARY_NAME),
                new Chf(row.get(CLAIM.TOTAL)),
                row.get(CLAIM.RECEIVED_AT));
    }

    private static @Nullable Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : new Period(from, to);
    }
}
