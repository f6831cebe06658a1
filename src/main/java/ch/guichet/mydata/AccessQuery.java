package ch.guichet.mydata;

import static ch.guichet.db.Tables.ATTACHMENT;
import static ch.guichet.db.Tables.AUDIT_ROW;
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
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The audit rows about an account's claims and proofs, found from these: however long the trail of the others is. */
@Repository
class AccessQuery {

    private final DSLContext sql;

    AccessQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<Access> before(AccountId account, long before, int most) {
        var sent = selectDistinct(ATTACHMENT.FILE_ID, CLAIM.CLAIM_NUMBER)
                .from(CLAIM)
                .join(ATTACHMENT)
                .on(ATTACHMENT.CLAIM_ID.eq(CLAIM.ID))
                .where(CLAIM.ACCOUNT_ID.eq(account.value()))
                .unionAll(select(MAJORITY_PROOF_FILE.FILE_ID, inline((String) null, CLAIM.CLAIM_NUMBER.getDataType()))
                        .from(MAJORITY_PROOF)
                        .join(MAJORITY_PROOF_FILE)
                        .on(MAJORITY_PROOF_FILE.PROOF_ID.eq(MAJORITY_PROOF.ID))
                        .where(MAJORITY_PROOF.ACCOUNT_ID.eq(account.value())))
                .asTable("sent");
        var file = field(name("sent", "file_id"), ATTACHMENT.FILE_ID.getDataType());
        var number = field(name("sent", "claim_number"), CLAIM.CLAIM_NUMBER.getDataType());
        return sql.select(
                        AUDIT_ROW.ID,
                        AUDIT_ROW.HAPPENED_AT,
                        AUDIT_ROW.ACTOR_ROLE,
                        AUDIT_ROW.DEED,
                        CLAIM.CLAIM_NUMBER,
                        inline((String) null, STORED_FILE.FILE_NAME.getDataType()))
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
                                STORED_FILE.FILE_NAME)
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
                                inline((String) null, CLAIM.CLAIM_NUMBER.getDataType()),
                                inline((String) null, STORED_FILE.FILE_NAME.getDataType()))
                        .from(MAJORITY_PROOF)
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
                        row.value6()));
    }

    private static Condition of(ObjectKind kind, long before) {
        return AUDIT_ROW.OBJECT_KIND.eq(kind.name()).and(AUDIT_ROW.ID.lt(before));
    }
}
