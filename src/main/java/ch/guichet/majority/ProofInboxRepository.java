package ch.guichet.majority;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static ch.guichet.db.Tables.MAJORITY_PROOF_FILE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import ch.guichet.account.AccountId;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import ch.guichet.file.FileId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;

/** The proofs of all accounts, for the office. */
@Repository
class ProofInboxRepository {

    /** Whom a proof concerns. */
    record Parties(AccountId account, BeneficiaryId person) {}

    private static final Condition WAITING = MAJORITY_PROOF.PROOF_STATE.eq(ProofState.WAITING.name());

    private final DSLContext sql;

    ProofInboxRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** How many wait; counting stops at {@code most}. */
    int count(int most) {
        return sql.fetchCount(sql.select(MAJORITY_PROOF.ID)
                .from(MAJORITY_PROOF)
                .where(WAITING)
                .limit(most));
    }

    /** Those that wait behind a proof, or from the first one on. */
    List<ProofCase> waiting(Optional<ProofId> after, int most) {
        return cases().where(WAITING)
                .and(after.flatMap(this::behind).orElse(noCondition()))
                // the equal column again, or H2 sorts all that wait instead of walking the index
                .orderBy(MAJORITY_PROOF.PROOF_STATE, MAJORITY_PROOF.SENT_AT, MAJORITY_PROOF.ID)
                .limit(most)
                .fetch(ProofInboxRepository::read);
    }

    private Optional<Condition> behind(ProofId last) {
        return sql.select(MAJORITY_PROOF.SENT_AT)
                .from(MAJORITY_PROOF)
                .where(MAJORITY_PROOF.ID.eq(last.value()), MAJORITY_PROOF.SENT_AT.isNotNull())
                .fetchOptional(MAJORITY_PROOF.SENT_AT)
                .map(sentAt -> row(MAJORITY_PROOF.SENT_AT, MAJORITY_PROOF.ID).gt(sentAt, last.value()));
    }

    /** A proof that was sent, whatever became of it. */
    Optional<ProofCase> find(ProofId id) {
        return cases().where(MAJORITY_PROOF.ID.eq(id.value()))
                .and(MAJORITY_PROOF.PROOF_STATE.ne(ProofState.BEGUN.name()))
                .fetchOptional(ProofInboxRepository::read);
    }

    List<FileId> documents(ProofId id) {
        return sql.select(MAJORITY_PROOF_FILE.FILE_ID)
                .from(MAJORITY_PROOF_FILE)
                .where(MAJORITY_PROOF_FILE.PROOF_ID.eq(id.value()))
                .orderBy(MAJORITY_PROOF_FILE.RANK)
                .fetch(line -> new FileId(line.value1()));
    }

    Optional<Parties> parties(ProofId id) {
        return sql.select(MAJORITY_PROOF.ACCOUNT_ID, MAJORITY_PROOF.BENEFICIARY_ID)
                .from(MAJORITY_PROOF)
                .where(MAJORITY_PROOF.ID.eq(id.value()))
                .fetchOptional(line -> new Parties(new AccountId(line.value1()), new BeneficiaryId(line.value2())));
    }

    /** Decides on a proof that waits, if it still is as the officer saw it. */
    boolean decide(ProofId id, int version, ProofState state, String message, Instant now) {
        return sql.update(MAJORITY_PROOF)
                        .set(MAJORITY_PROOF.PROOF_STATE, state.name())
                        .set(MAJORITY_PROOF.MESSAGE, message)
                        .set(MAJORITY_PROOF.DECIDED_AT, now)
                        .set(MAJORITY_PROOF.VERSION, version + 1)
                        .where(MAJORITY_PROOF.ID.eq(id.value()), MAJORITY_PROOF.VERSION.eq(version), WAITING)
                        .execute()
                > 0;
    }

    private SelectOnConditionStep<Record> cases() {
        return sql.select(MAJORITY_PROOF.asterisk())
                .select(BENEFICIARY.LAST_NAME, BENEFICIARY.FIRST_NAME, BENEFICIARY.ENDED_AT)
                .select(BENEFICIARY.BIRTH_DATE, BENEFICIARY.FIRST_BIRTH_DATE)
                .select(ACCOUNT.LAST_NAME, ACCOUNT.FIRST_NAME)
                .from(MAJORITY_PROOF)
                .join(BENEFICIARY)
                .on(BENEFICIARY.ID.eq(MAJORITY_PROOF.BENEFICIARY_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MAJORITY_PROOF.ACCOUNT_ID));
    }

    private static ProofCase read(Record line) {
        return new ProofCase(
                ProofRepository.proof(line.into(MAJORITY_PROOF)),
                new PersonName(line.get(BENEFICIARY.LAST_NAME), line.get(BENEFICIARY.FIRST_NAME)),
                line.get(BENEFICIARY.BIRTH_DATE),
                Objects.requireNonNullElse(line.get(BENEFICIARY.FIRST_BIRTH_DATE), line.get(BENEFICIARY.BIRTH_DATE)),
                new AvsNumber(line.get(MAJORITY_PROOF.AVS_NUMBER)),
                new PersonName(line.get(ACCOUNT.LAST_NAME), line.get(ACCOUNT.FIRST_NAME)),
                line.get(BENEFICIARY.ENDED_AT) == null);
    }
}
