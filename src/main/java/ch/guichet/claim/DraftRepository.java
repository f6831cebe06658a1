package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.DRAFT_FILE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import ch.guichet.account.AccountId;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.file.FileId;
import ch.guichet.file.FileService;
import ch.guichet.form.ClaimForm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class DraftRepository {

    private static final int MOST_LISTED = 50;
    private static final Field<List<FileId>> FILES = multiset(select(DRAFT_FILE.FILE_ID)
                    .from(DRAFT_FILE)
                    .where(DRAFT_FILE.DRAFT_ID.eq(DRAFT.ID))
                    .orderBy(DRAFT_FILE.RANK))
            .as("files")
            .convertFrom(rows -> rows.map(row -> new FileId(row.value1())));

    private final DSLContext sql;
    private final ContentCodec codec;
    private final FileService files;
    private final ClaimForms forms;

    DraftRepository(DSLContext sql, ContentCodec codec, FileService files, ClaimForms forms) {
        this.sql = sql;
        this.codec = codec;
        this.files = files;
        this.forms = forms;
    }

    Optional<SavedDraft<?>> find(AccountId account, String address) {
        return fetch(DRAFT.ACCOUNT_ID.eq(account.value()).and(DRAFT.ADDRESS.eq(address)));
    }

    /** The draft that corrects a claim, one at most. */
    Optional<SavedDraft<?>> findCorrection(AccountId account, ClaimId claim) {
        return fetch(DRAFT.ACCOUNT_ID.eq(account.value()).and(DRAFT.CLAIM_ID.eq(claim.value())));
    }

    /** A draft of the form that was opened and left as it was. */
    Optional<SavedDraft<?>> findUntouched(AccountId account, ClaimForm<?> form) {
        return fetch(DRAFT.ACCOUNT_ID
                .eq(account.value())
                .and(DRAFT.FORM.eq(form.name()))
                .and(DRAFT.CLAIM_ID.isNull())
                .and(DRAFT.VERSION.eq(0)));
    }

    /** New claims begun by the account, the one touched last first. */
    List<DraftListing> list(AccountId account) {
        return sql.select(DRAFT.ADDRESS, DRAFT.FORM, DRAFT.HEADING, DRAFT.CHANGED_AT)
                .from(DRAFT)
                .where(DRAFT.ACCOUNT_ID.eq(account.value()), DRAFT.CLAIM_ID.isNull(), DRAFT.VERSION.gt(0))
                .orderBy(DRAFT.ACCOUNT_ID.desc(), DRAFT.CHANGED_AT.desc())
                .limit(MOST_LISTED)
                .fetch(row -> new DraftListing(
                        row.value1(),
                        form(row.value2()),
                        codec.read(row.value3(), Heading.class).beneficiary(),
                        row.value4()));
    }

    void insert(AccountId account, SavedDraft<?> draft, @Nullable ClaimId corrects) {
        var id = sql.insertInto(DRAFT)
                .set(DRAFT.ADDRESS, draft.address())
                .set(DRAFT.ACCOUNT_ID, account.value())
                .set(DRAFT.CLAIM_ID, corrects == null ? null : corrects.value())
                .set(DRAFT.FORM, draft.form().name())
                .set(DRAFT.FORM_VERSION, draft.form().version())
                .set(DRAFT.CONTENT, codec.write(draft.answers().content()))
                .set(DRAFT.UNREADABLE, codec.writeUnreadable(draft.answers()))
                .set(DRAFT.HEADING, codec.write(draft.heading()))
                .set(DRAFT.REMARK, draft.remark())
                .set(DRAFT.CREATED_AT, draft.changedAt())
                .set(DRAFT.CHANGED_AT, draft.changedAt())
                .set(DRAFT.VERSION, draft.version())
                .returningResult(DRAFT.ID)
                .fetchSingle()
                .value1();
        draft.files().forEach(file -> attach(new DraftId(id), file.id()));
    }

    /** Writes the draft if nobody has changed it since; says whether it did. */
    boolean update(AccountId account, SavedDraft<?> draft, Instant now) {
        return sql.update(DRAFT)
                        .set(DRAFT.FORM_VERSION, draft.form().version())
                        .set(DRAFT.CONTENT, codec.write(draft.answers().content()))
                        .set(DRAFT.UNREADABLE, codec.writeUnreadable(draft.answers()))
                        .set(DRAFT.HEADING, codec.write(draft.heading()))
                        .set(DRAFT.REMARK, draft.remark())
                        .set(DRAFT.CHANGED_AT, now)
                        .set(DRAFT.VERSION, DRAFT.VERSION.plus(1))
                        .where(isUnchanged(account, draft))
                        .execute()
                == 1;
    }

    /** Gives a draft that nobody has touched the heading it would have now. */
    void renew(AccountId account, SavedDraft<?> untouched, Heading heading) {
        sql.update(DRAFT)
                .set(DRAFT.HEADING, codec.write(heading))
                .where(isUnchanged(account, untouched))
                .execute();
    }

    /** Counts the version up, for a change beside the answers. */
    boolean touch(AccountId account, SavedDraft<?> draft, Instant now) {
        return sql.update(DRAFT)
                        .set(DRAFT.CHANGED_AT, now)
                        .set(DRAFT.VERSION, DRAFT.VERSION.plus(1))
                        .where(isUnchanged(account, draft))
                        .execute()
                == 1;
    }

    /** Takes the draft away if nobody has changed it since: of several who try, one succeeds. */
    boolean consume(AccountId account, SavedDraft<?> draft) {
        return sql.deleteFrom(DRAFT).where(isUnchanged(account, draft)).execute() == 1;
    }

    void delete(AccountId account, String address) {
        sql.deleteFrom(DRAFT)
                .where(DRAFT.ACCOUNT_ID.eq(account.value()), DRAFT.ADDRESS.eq(address))
                .execute();
    }

    /** Deletes all drafts of an account, corrections too; returns the files they held. */
    Set<FileId> deleteAll(AccountId account) {
        var held = sql.select(DRAFT_FILE.FILE_ID)
                .from(DRAFT_FILE)
                .join(DRAFT)
                .on(DRAFT.ID.eq(DRAFT_FILE.DRAFT_ID))
                .where(DRAFT.ACCOUNT_ID.eq(account.value()))
                .fetchSet(row -> new FileId(row.value1()));
        sql.deleteFrom(DRAFT).where(DRAFT.ACCOUNT_ID.eq(account.value())).execute();
        return held;
    }

    int deleteUntouchedSince(Instant before) {
        return sql.deleteFrom(DRAFT).where(DRAFT.CHANGED_AT.lt(before)).execute();
    }

    void attach(DraftId draft, FileId file) {
        var last = sql.select(max(DRAFT_FILE.RANK)).from(DRAFT_FILE).where(DRAFT_FILE.DRAFT_ID.eq(draft.value()));
        sql.insertInto(DRAFT_FILE)
                .set(DRAFT_FILE.DRAFT_ID, draft.value())
                .set(DRAFT_FILE.FILE_ID, file.value())
                .set(
                        DRAFT_FILE.RANK,
                        Optional.ofNullable(last.fetchSingle().value1()).orElse(0) + 1)
                .execute();
    }

    void detach(DraftId draft, FileId file) {
        sql.deleteFrom(DRAFT_FILE)
                .where(DRAFT_FILE.DRAFT_ID.eq(draft.value()), DRAFT_FILE.FILE_ID.eq(file.value()))
                .execute();
    }

    private static Condition isUnchanged(AccountId account, SavedDraft<?> draft) {
        return DRAFT.ID
                .eq(draft.id().value())
                .and(DRAFT.ACCOUNT_ID.eq(account.value()))
                .and(DRAFT.VERSION.eq(draft.version()));
    }

    private Optional<SavedDraft<?>> fetch(Condition condition) {
        return sql.select(DRAFT.asterisk(), CLAIM.CLAIM_NUMBER, FILES)
                .from(DRAFT)
                .leftJoin(CLAIM)
                .on(CLAIM.ID.eq(DRAFT.CLAIM_ID))
                .where(condition)
                .orderBy(DRAFT.ID)
                .limit(1)
                .fetchOptional()
                .map(row -> draft(form(row.get(DRAFT.FORM)), row));
    }

    private ClaimForm<?> form(String name) {
        return forms.named(name).orElseThrow(() -> new IllegalStateException("no form " + name));
    }

    private <C extends java.lang.Record> SavedDraft<C> draft(ClaimForm<C> form, Record row) {
        var content = codec.content(form, row.get(DRAFT.FORM_VERSION), row.get(DRAFT.CONTENT));
        return new SavedDraft<>(
                new DraftId(row.get(DRAFT.ID)),
                row.get(DRAFT.ADDRESS),
                form,
                Optional.ofNullable(row.get(CLAIM.CLAIM_NUMBER)).map(ClaimNumber::new),
                codec.read(row.get(DRAFT.HEADING), Heading.class),
                codec.draft(form.definition(), content, row.get(DRAFT.UNREADABLE)),
                row.get(DRAFT.REMARK),
                files.list(row.get(FILES)),
                row.get(DRAFT.CHANGED_AT),
                row.get(DRAFT.VERSION));
    }
}
