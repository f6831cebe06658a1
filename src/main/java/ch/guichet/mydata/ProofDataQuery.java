package ch.guichet.mydata;

import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static ch.guichet.db.Tables.MAJORITY_PROOF_FILE;

import ch.guichet.account.AccountId;
import ch.guichet.file.FileId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The proofs of representation of an account, a page at a time, their documents one proof at a time. */
@Repository
class ProofDataQuery {

    private final DSLContext sql;

    ProofDataQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** A proof by its id, and what is said of it. */
    record Head(long id, Map<String, @Nullable Object> facts) {}

    /** In the order of their beginning. */
    List<Head> proofs(AccountId account, long after) {
        return sql.select(
                        MAJORITY_PROOF.ID,
                        MAJORITY_PROOF.BENEFICIARY_ID.as("beneficiary"),
                        MAJORITY_PROOF.AVS_NUMBER,
                        MAJORITY_PROOF.PROOF_STATE.as("state"),
                        MAJORITY_PROOF.BEGUN_AT,
                        MAJORITY_PROOF.SENT_AT,
                        MAJORITY_PROOF.DECIDED_AT,
                        MAJORITY_PROOF.MESSAGE)
                .from(MAJORITY_PROOF)
                .where(MAJORITY_PROOF.ACCOUNT_ID.eq(account.value()), MAJORITY_PROOF.ID.gt(after))
                .orderBy(MAJORITY_PROOF.ID)
                .limit(ClaimDataQuery.PAGE)
                .fetch(found -> new Head(found.value1(), MyDataQuery.without(found, MAJORITY_PROOF.ID)));
    }

    List<FileId> documents(Head proof) {
        return sql.select(MAJORITY_PROOF_FILE.FILE_ID)
                .from(MAJORITY_PROOF_FILE)
                .where(MAJORITY_PROOF_FILE.PROOF_ID.eq(proof.id()))
                .orderBy(MAJORITY_PROOF_FILE.RANK)
                .fetch(found -> new FileId(found.value1()));
    }
}
