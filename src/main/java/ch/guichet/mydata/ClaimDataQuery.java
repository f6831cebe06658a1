package ch.guichet.mydata;

import static ch.guichet.db.Tables.ATTACHMENT;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_EVENT;
import static ch.guichet.db.Tables.CLAIM_LINE;
import static ch.guichet.db.Tables.CLAIM_WARNING;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.DRAFT_FILE;
import static ch.guichet.db.Tables.FIXED_AMOUNT;
import static ch.guichet.db.Tables.REVISION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import ch.guichet.account.AccountId;
import ch.guichet.file.FileId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The drafts and claims of an account: their heads a page at a time, everything else one claim at a time. */
@Repository
class ClaimDataQuery {

    /** The most rows that are fetched at once, whatever the history. */
    static final int PAGE = 100;

    private final DSLContext sql;

    ClaimDataQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** A claim or draft by its id, what is said of it, and where its page goes on. */
    record Head(long id, @Nullable Instant receivedAt, Map<String, @Nullable Object> facts) {}

    /** A revision, with the file of its printed copy. */
    record Sent(int revision, FileId copy, Map<String, @Nullable Object> facts) {}

    /** In the order of their beginning. */
    List<Head> drafts(AccountId account, long after) {
        return sql.select(
                        DRAFT.ID,
                        DRAFT.FORM,
                        DRAFT.FORM_VERSION,
                        CLAIM.CLAIM_NUMBER.as("corrects"),
                        DRAFT.HEADING,
                        DRAFT.CONTENT,
                        DRAFT.UNREADABLE,
                        DRAFT.REMARK,
                        DRAFT.CREATED_AT,
                        DRAFT.CHANGED_AT)
                .from(DRAFT)
                .leftJoin(CLAIM)
                .on(CLAIM.ID.eq(DRAFT.CLAIM_ID))
                .where(DRAFT.ACCOUNT_ID.eq(account.value()), DRAFT.ID.gt(after))
                .orderBy(DRAFT.ID)
                .limit(PAGE)
                .fetch(found -> new Head(found.value1(), null, MyDataQuery.without(found, DRAFT.ID)));
    }

    List<FileId> documents(AccountId account, Head draft) {
        return sql.select(DRAFT_FILE.FILE_ID)
                .from(DRAFT_FILE)
                .join(DRAFT)
                .on(DRAFT.ID.eq(DRAFT_FILE.DRAFT_ID))
                .where(DRAFT.ID.eq(draft.id()), DRAFT.ACCOUNT_ID.eq(account.value()))
                .orderBy(DRAFT_FILE.RANK)
                .fetch(found -> new FileId(found.value1()));
    }

    /** The newest first. */
    List<Head> claims(AccountId account, @Nullable Head after) {
        return sql.select(
                        CLAIM.ID,
                        CLAIM.CLAIM_NUMBER.as("number"),
                        CLAIM.FORM,
                        CLAIM.PRINTED_NUMBER,
                        CLAIM.BENEFICIARY_ID.as("beneficiary"),
                        CLAIM.BENEFICIARY_NAME,
                        CLAIM.AVS_NUMBER,
                        CLAIM.DECISION_NUMBER,
                        CLAIM.IBAN,
                        CLAIM.STATUS,
                        CLAIM.PERIOD_FROM,
                        CLAIM.PERIOD_TO,
                        CLAIM.TOTAL,
                        CLAIM.REVISION,
                        CLAIM.RECEIVED_AT,
                        CLAIM.CHANGED_AT)
                .from(CLAIM)
                .where(CLAIM.ACCOUNT_ID.eq(account.value()))
                .and(
                        after == null
                                ? noCondition()
                                // said twice, for H2 walks an index by single columns only
                                : CLAIM.RECEIVED_AT
                                        .le(after.receivedAt())
                                        .and(row(CLAIM.RECEIVED_AT, CLAIM.ID).lt(after.receivedAt(), after.id())))
                .orderBy(CLAIM.ACCOUNT_ID.desc(), CLAIM.RECEIVED_AT.desc(), CLAIM.ID.desc())
                .limit(PAGE)
                .fetch(found ->
                        new Head(found.value1(), found.get(CLAIM.RECEIVED_AT), MyDataQuery.without(found, CLAIM.ID)));
    }

    List<Sent> revisions(Head claim) {
        return sql.select(
                        REVISION.REVISION_,
                        REVISION.PDF_FILE_ID,
                        REVISION.SUBMITTED_AT,
                        REVISION.LANGUAGE,
                        REVISION.FORM_VERSION,
                        REVISION.CONTENT,
                        REVISION.PARTIES,
                        REVISION.REMARK,
                        REVISION.SHA256)
                .from(REVISION)
                .where(REVISION.CLAIM_ID.eq(claim.id()))
                .orderBy(REVISION.REVISION_)
                .fetch(found -> new Sent(
                        found.value1(), new FileId(found.value2()), MyDataQuery.without(found, REVISION.PDF_FILE_ID)));
    }

    /** By revision, each amount as it was calculated and as the office has fixed it since. */
    Map<Integer, List<Map<String, @Nullable Object>>> lines(Head claim) {
        return sql.select(
                        CLAIM_LINE.REVISION,
                        CLAIM_LINE.LINE,
                        CLAIM_LINE.PATH,
                        CLAIM_LINE.LINE_CODE,
                        CLAIM_LINE.QUANTITY,
                        CLAIM_LINE.UNIT,
                        CLAIM_LINE.RATE,
                        CLAIM_LINE.RATE_FROM,
                        CLAIM_LINE.RATE_MARK,
                        CLAIM_LINE.AMOUNT,
                        CLAIM_LINE.FROM_DATE,
                        CLAIM_LINE.TO_DATE,
                        CLAIM_LINE.LEGAL_BASIS,
                        CLAIM_LINE.STATE,
                        FIXED_AMOUNT.AMOUNT.as("fixed_amount"),
                        FIXED_AMOUNT.FIXED_AT)
                .from(CLAIM_LINE)
                .leftJoin(FIXED_AMOUNT)
                .on(
                        FIXED_AMOUNT.CLAIM_ID.eq(CLAIM_LINE.CLAIM_ID),
                        FIXED_AMOUNT.REVISION.eq(CLAIM_LINE.REVISION),
                        FIXED_AMOUNT.LINE.eq(CLAIM_LINE.LINE))
                .where(CLAIM_LINE.CLAIM_ID.eq(claim.id()))
                .orderBy(CLAIM_LINE.REVISION, CLAIM_LINE.LINE)
                .fetchGroups(CLAIM_LINE.REVISION, found -> MyDataQuery.without(found, CLAIM_LINE.REVISION));
    }

    /** By revision, what the person was warned of and confirmed. */
    Map<Integer, List<Map<String, @Nullable Object>>> warnings(Head claim) {
        return sql.select(
                        CLAIM_WARNING.REVISION,
                        CLAIM_WARNING.PATH,
                        CLAIM_WARNING.WARNING_KEY.as("key"),
                        CLAIM_WARNING.ARGUMENTS)
                .from(CLAIM_WARNING)
                .where(CLAIM_WARNING.CLAIM_ID.eq(claim.id()))
                .orderBy(CLAIM_WARNING.REVISION, CLAIM_WARNING.PATH, CLAIM_WARNING.WARNING_KEY)
                .fetchGroups(CLAIM_WARNING.REVISION, found -> MyDataQuery.without(found, CLAIM_WARNING.REVISION));
    }

    Map<Integer, List<FileId>> attachments(Head claim) {
        return sql.select(ATTACHMENT.REVISION, ATTACHMENT.FILE_ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.CLAIM_ID.eq(claim.id()))
                .orderBy(ATTACHMENT.REVISION, ATTACHMENT.RANK)
                .fetchGroups(ATTACHMENT.REVISION, found -> new FileId(found.value2()));
    }

    /** Oldest first; officers are told by what they did and not by name. */
    List<Map<String, @Nullable Object>> events(Head claim) {
        return sql.select(
                        CLAIM_EVENT.ACTION,
                        CLAIM_EVENT.TO_STATUS,
                        CLAIM_EVENT.HAPPENED_AT,
                        CLAIM_EVENT.REVISION,
                        CLAIM_EVENT.MESSAGE)
                .from(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(claim.id()))
                .orderBy(CLAIM_EVENT.ID)
                .fetch(MyDataQuery::facts);
    }
}
