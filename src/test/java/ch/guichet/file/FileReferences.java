package ch.guichet.file;

import static ch.guichet.db.Tables.ATTACHMENT;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.DRAFT_FILE;
import static ch.guichet.db.Tables.REVISION;

import ch.guichet.StoredRows;
import ch.guichet.account.AccountId;
import java.time.Instant;
import org.jooq.DSLContext;

/** Rows of a draft and of a claim that refer to files, without the packages that write them. */
record FileReferences(DSLContext sql, Instant at, AccountId owner) {

    void draft(FileId file) {
        var draft = sql.insertInto(DRAFT)
                .set(DRAFT.ADDRESS, "d" + file.value())
                .set(DRAFT.ACCOUNT_ID, owner.value())
                .set(DRAFT.FORM, "travel")
                .set(DRAFT.FORM_VERSION, 1)
                .set(DRAFT.CONTENT, "{}")
                .set(DRAFT.UNREADABLE, "{}")
                .set(DRAFT.HEADING, "{}")
                .set(DRAFT.REMARK, "")
                .set(DRAFT.CREATED_AT, at)
                .set(DRAFT.CHANGED_AT, at)
                .set(DRAFT.VERSION, 0)
                .returningResult(DRAFT.ID)
                .fetchSingle()
                .value1();
        sql.insertInto(DRAFT_FILE, DRAFT_FILE.DRAFT_ID, DRAFT_FILE.FILE_ID, DRAFT_FILE.RANK)
                .values(draft, file.value(), 1)
                .execute();
    }

    void claim(FileId attached, FileId copy) {
        var rows = new StoredRows(sql, owner);
        var claim = rows.claim("2024-" + attached.value(), rows.beneficiary(at), at);
        sql.insertInto(REVISION)
                .set(REVISION.CLAIM_ID, claim)
                .set(REVISION.REVISION_, 1)
                .set(REVISION.SUBMITTED_AT, at)
                .set(REVISION.LANGUAGE, "fr")
                .set(REVISION.FORM_VERSION, 1)
                .set(REVISION.CONTENT, "{}")
                .set(REVISION.PARTIES, "{}")
                .set(REVISION.REMARK, "")
                .set(REVISION.SHA256, "")
                .set(REVISION.PDF_FILE_ID, copy.value())
                .set(REVISION.SENT_FROM, "draft-" + attached.value())
                .execute();
        sql.insertInto(ATTACHMENT, ATTACHMENT.CLAIM_ID, ATTACHMENT.REVISION, ATTACHMENT.RANK, ATTACHMENT.FILE_ID)
                .values(claim, 1, 1, attached.value())
                .execute();
    }
}
