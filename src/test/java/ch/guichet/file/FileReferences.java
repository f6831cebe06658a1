package ch.guichet.file;

import static ch.guichet.db.Tables.ATTACHMENT;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.DRAFT_FILE;
import static ch.guichet.db.Tables.REVISION;

import ch.guichet.account.AccountId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
        var claim = claim("2024-" + attached.value());
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

    private Long claim(String number) {
        return sql.insertInto(CLAIM)
                .set(CLAIM.CLAIM_NUMBER, number)
                .set(CLAIM.FORM, "travel")
                .set(CLAIM.PRINTED_NUMBER, "318.632.1")
                .set(CLAIM.ACCOUNT_ID, owner.value())
                .set(CLAIM.BENEFICIARY_ID, beneficiary())
                .set(CLAIM.BENEFICIARY_NAME, "Doe Jane")
                .set(CLAIM.AVS_NUMBER, "7569217076985")
                .set(CLAIM.DECISION_NUMBER, "32520240001234")
                .set(CLAIM.IBAN, "CH9300762011623852957")
                .set(CLAIM.NAME_KEY, "doe jane")
                .set(CLAIM.STATUS, "IN_PROGRESS")
                .set(CLAIM.TOTAL, BigDecimal.ONE)
                .set(CLAIM.REVISION, 1)
                .set(CLAIM.RECEIVED_AT, at)
                .set(CLAIM.CHANGED_AT, at)
                .set(CLAIM.VERSION, 0)
                .returningResult(CLAIM.ID)
                .fetchSingle()
                .value1();
    }

    private Long beneficiary() {
        return sql.insertInto(BENEFICIARY)
                .set(BENEFICIARY.ACCOUNT_ID, owner.value())
                .set(BENEFICIARY.IS_HOLDER, true)
                .set(BENEFICIARY.LAST_NAME, "Doe")
                .set(BENEFICIARY.FIRST_NAME, "Jane")
                .set(BENEFICIARY.STREET, "Rue du Lac 1")
                .set(BENEFICIARY.POSTAL_CODE, "1200")
                .set(BENEFICIARY.TOWN, "Genève")
                .set(BENEFICIARY.COUNTRY, "CH")
                .set(BENEFICIARY.BIRTH_DATE, LocalDate.of(1980, 1, 31))
                .set(BENEFICIARY.AVS_NUMBER, "7569217076985")
                .set(BENEFICIARY.CREATED_AT, at)
                .set(BENEFICIARY.VERSION, 0)
                .returningResult(BENEFICIARY.ID)
                .fetchSingle()
                .value1();
    }
}
