package ch.guichet.mydata;

import static ch.guichet.db.Tables.ATTACHMENT;
import static ch.guichet.db.Tables.AUDIT_ROW;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static ch.guichet.db.Tables.MAJORITY_PROOF_FILE;
import static ch.guichet.db.Tables.STORED_FILE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import ch.guichet.account.AccountId;
import ch.guichet.account.Role;
import ch.guichet.audit.Deed;
import ch.guichet.audit.ObjectKind;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.common.PersonName;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The audit rows about an account's claims and proofs, found from these: however long the trail of the others is. */
@Repository
class AccessQuery {

    private static final Field<String> NO_CLAIM = inline((String) null, CLAIM.CLAIM_NUMBER.getDataType());
    private static final Field<String> NO_DOCUMENT = inline((String) null, STORED_FILE.FILE_NAME.getDataType());
    private static final Field<String> NOBODY = inline((String) null, BENEFICIARY.LAST_NAME.getDataType());

    private final DSLContext sql;

    AccessQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<Access> before(AccountId account, long before, int most) {
        var sent = selectDistinct(ATTACHMENT.FILE_ID, CLAIM.CLAIM_NUMBER, NOBODY, NOBODY)
                .from(CLAIM)
                .join(ATTACHMENT)
                .on(ATTACHMENT.CLAIM_ID.eq(CLAIM.ID))
                .where(CLAIM.ACCOUNT_ID.eq(account.value()))
                .unionAll(select(MAJORITY_PROOF_FILE.FILE_ID, NO_CLAIM, BENEFICIARY.LAST_NAME, BENEFICIARY.FIRST_NAME)
                        .from(MAJORITY_PROOF)
                        .join(BENEFICIARY)
                        .on(BENEFICIARY.ID.eq(MAJORITY_PROOF.BENEFICIARY_ID))
                        .join(MAJORITY_PROOF_FILE)
                        .on(MAJORITY_PROOF_FILE.PROOF_ID.eq(MAJORITY_PROOF.ID))
                        .where(MAJORITY_PROOF.ACCOUNT_ID.eq(account.value())))
                .asTable("sent", "file_id", "claim_number", "last_name", "first_name");
        var file = field(name("sent", "file_id"), ATTACHMENT.FILE_ID.getDataType());
        var number = field(name("sent", "claim_number"), CLAIM.CLAIM_NUMBER.getDataType());
        var lastName = field(name("sent", "last_name"), BENEFICIARY.LAST_NAME.getDataType());
        var firstName = field(name("sent", "first_name"), BENEFICIARY.FIRST_NAME.getDataType());
        return sql.select(
                        AUDIT_ROW.ID,
                        AUDIT_ROW.HAPPENED_AT,
                        AUDIT_ROW.ACTOR_ROLE,
                        AUDIT_ROW.DEED,
                        CLAIM.CLAIM_NUMBER,
                        NO_DOCUMENT,
                        NOBODY,
                        NOBODY)
                .from(CLAIM)
                // outer, or H2 begins with the trail and reads all of it
                .leftJoin(AUDIT_ROW)
                .on(of(ObjectKind.CLAIM, before).and(AUDIT_ROW.OBJECT_ID.eq(CLAIM.ID)))
                .where(CLAIM.ACCOUNT_ID.eq(account.value()), AUDIT_ROW.ID.isNotNull())
                .unionAll(sql.select(
                                AUDIT_ROW.ID,
                                AUDIT_ROW.HAPPENED_AT,
                                AUDIT_ROW.ACTOR_ROLE,
                                AUDIT_ROW.DEED,
                                number,
                                STORED_FILE.FILE_NAME,
                                lastName,
                                firstName)
                        .from(sent)
                        .leftJoin(AUDIT_ROW)
                        .on(of(ObjectKind.FILE, before).and(AUDIT_ROW.OBJECT_ID.eq(file)))
                        .leftJoin(STORED_FILE)
                        .on(STORED_FILE.ID.eq(file))
                        .where(AUDIT_ROW.ID.isNotNull()))
                .unionAll(sql.select(
                                AUDIT_ROW.ID,
                                AUDIT_ROW.HAPPENED_AT,
                                AUDIT_ROW.ACTOR_ROLE,
                                AUDIT_ROW.DEED,
                                NO_CLAIM,
                                NO_DOCUMENT,
                                BENEFICIARY.LAST_NAME,
                                BENEFICIARY.FIRST_NAME)
                        .from(MAJORITY_PROOF)
                        .join(BENEFICIARY)
                        .on(BENEFICIARY.ID.eq(MAJORITY_PROOF.BENEFICIARY_ID))
                        .leftJoin(AUDIT_ROW)
                        .on(of(ObjectKind.PROOF, before).and(AUDIT_ROW.OBJECT_ID.eq(MAJORITY_PROOF.ID)))
                        .where(MAJORITY_PROOF.ACCOUNT_ID.eq(account.value()), AUDIT_ROW.ID.isNotNull()))
                .orderBy(inline(1).desc())
                .limit(most)
                .fetch(row -> new Access(
                        row.value1(),
                        row.value2(),
                        Role.valueOf(row.value3()),
                        Deed.valueOf(row.value4()),
                        row.value5() == null ? null : new ClaimNumber(row.value5()),
                        row.value7() == null ? null : new PersonName(row.value7(), row.value8()),
                        row.value6()));
    }

    private static Condition of(ObjectKind kind, long before) {
        return AUDIT_ROW.OBJECT_KIND.eq(kind.name()).and(AUDIT_ROW.ID.lt(before));
    }
}
