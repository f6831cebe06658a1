package ch.guichet.majority;

import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static ch.guichet.db.Tables.MAJORITY_PROOF_FILE;
import static ch.guichet.db.Tables.STORED_FILE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import ch.guichet.account.AccountId;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.Words;
import ch.guichet.db.tables.records.BeneficiaryRecord;
import ch.guichet.db.tables.records.MajorityProofRecord;
import ch.guichet.file.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The proofs of one account: by the person as long as they are prepared, by the AVS number they were sent for afterwards. */
@Repository
class ProofRepository {

    private final DSLContext sql;

    ProofRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Of each of these people whom the account represents or did, whom it may have called otherwise first. */
    Map<AvsNumber, History> histories(AccountId account, Collection<AvsNumber> people) {
        var numbers = people.stream().map(AvsNumber::digits).toList();
        var rows = sql.select(BENEFICIARY.fields())
                .select(MAJORITY_PROOF.fields())
                .from(BENEFICIARY)
                .leftJoin(MAJORITY_PROOF)
                .on(MAJORITY_PROOF.ACCOUNT_ID.eq(BENEFICIARY.ACCOUNT_ID), isSent())
                .and(MAJORITY_PROOF.AVS_NUMBER.in(BENEFICIARY.AVS_NUMBER, BENEFICIARY.FIRST_AVS_NUMBER))
                .where(BENEFICIARY.ACCOUNT_ID.eq(account.value()), BENEFICIARY.IS_HOLDER.isFalse())
                .and(BENEFICIARY.AVS_NUMBER.in(numbers).or(BENEFICIARY.FIRST_AVS_NUMBER.in(numbers)))
                .orderBy(MAJORITY_PROOF.ID)
                .fetch();
        var histories = new HashMap<AvsNumber, History>();
        for (var person : people) {
            history(rows, person).ifPresent(history -> histories.put(person, history));
        }
        return histories;
    }

    private static Optional<History> history(List<? extends Record> rows, AvsNumber person) {
        var number = person.digits();
        var said = rows.stream()
                .map(row -> row.into(BENEFICIARY))
                .filter(row -> number.equals(row.getAvsNumber()) || number.equals(row.getFirstAvsNumber()))
                .toList();
        var sent = rows.stream()
                .map(row -> row.into(MAJORITY_PROOF))
                .filter(row -> number.equals(row.getAvsNumber()))
                .map(ProofRepository::proof)
                .distinct()
                .toList();
        return said.stream()
                .map(BeneficiaryRecord::getCreatedAt)
                .min(Comparator.naturalOrder())
                .map(since -> new History(
                        LocalDate.ofInstant(since, Words.ZONE),
                        said.stream()
                                .map(row -> Objects.requireNonNullElse(row.getFirstBirthDate(), row.getBirthDate()))
                                .collect(Collectors.toUnmodifiableSet()),
                        sent));
    }

    /** The documents chosen and not sent yet, in the order they came. */
    List<FileId> chosen(AccountId account, BeneficiaryId person) {
        return sql.select(MAJORITY_PROOF_FILE.FILE_ID)
                .from(MAJORITY_PROOF_FILE)
                .join(MAJORITY_PROOF)
                .on(MAJORITY_PROOF.ID.eq(MAJORITY_PROOF_FILE.PROOF_ID))
                .where(isBegun(account, person))
                .orderBy(MAJORITY_PROOF_FILE.RANK)
                .fetch(row -> new FileId(row.value1()));
    }

    void choose(AccountId account, Beneficiary person, FileId file, Instant now) {
        var proof = sql.select(MAJORITY_PROOF.ID)
                .from(MAJORITY_PROOF)
                .where(isBegun(account, person.id()))
                .limit(1)
                .fetchOptional(MAJORITY_PROOF.ID)
                .orElseGet(() -> begin(account, person, now));
        sql.insertInto(MAJORITY_PROOF_FILE)
                .set(MAJORITY_PROOF_FILE.PROOF_ID, proof)
                .set(MAJORITY_PROOF_FILE.FILE_ID, file.value())
                .set(
                        MAJORITY_PROOF_FILE.RANK,
                        select(coalesce(max(MAJORITY_PROOF_FILE.RANK), val(0)).plus(1))
                                .from(MAJORITY_PROOF_FILE)
                                .where(MAJORITY_PROOF_FILE.PROOF_ID.eq(proof)))
                .execute();
    }

    private Long begin(AccountId account, Beneficiary person, Instant now) {
        return sql.insertInto(MAJORITY_PROOF)
                .set(MAJORITY_PROOF.ACCOUNT_ID, account.value())
                .set(MAJORITY_PROOF.BENEFICIARY_ID, person.id().value())
                .set(MAJORITY_PROOF.AVS_NUMBER, person.avsNumber().digits())
                .set(MAJORITY_PROOF.PROOF_STATE, ProofState.BEGUN.name())
                .set(MAJORITY_PROOF.BEGUN_AT, now)
                .set(MAJORITY_PROOF.MESSAGE, "")
                .set(MAJORITY_PROOF.VERSION, 0)
                .returningResult(MAJORITY_PROOF.ID)
                .fetchSingle()
                .value1();
    }

    void drop(AccountId account, BeneficiaryId person, FileId file) {
        sql.deleteFrom(MAJORITY_PROOF_FILE)
                .where(MAJORITY_PROOF_FILE.FILE_ID.eq(file.value()))
                .and(MAJORITY_PROOF_FILE.PROOF_ID.in(
                        select(MAJORITY_PROOF.ID).from(MAJORITY_PROOF).where(isBegun(account, person))))
                .execute();
    }

    /** Sends what was begun, if it has a document; of two presses one finds it. */
    boolean send(AccountId account, BeneficiaryId person, Instant now) {
        return sql.update(MAJORITY_PROOF)
                        .set(MAJORITY_PROOF.PROOF_STATE, ProofState.WAITING.name())
                        .set(MAJORITY_PROOF.SENT_AT, now)
                        .set(MAJORITY_PROOF.VERSION, MAJORITY_PROOF.VERSION.plus(1))
                        .where(isBegun(account, person))
                        .and(exists(selectOne()
                                .from(MAJORITY_PROOF_FILE)
                                .where(MAJORITY_PROOF_FILE.PROOF_ID.eq(MAJORITY_PROOF.ID))))
                        .execute()
                > 0;
    }

    /** Gives what nobody decided on the number the person has now; an officer who read it with another one comes too late. */
    void follow(AccountId account, BeneficiaryId person, AvsNumber number) {
        sql.update(MAJORITY_PROOF)
                .set(MAJORITY_PROOF.AVS_NUMBER, number.digits())
                .set(MAJORITY_PROOF.VERSION, MAJORITY_PROOF.VERSION.plus(1))
                .where(isUndecided(account), MAJORITY_PROOF.BENEFICIARY_ID.eq(person.value()))
                .execute();
    }

    /** Deletes what was begun and got no document since a moment; the documents are left. */
    int deleteUntouchedSince(Instant before) {
        return sql.deleteFrom(MAJORITY_PROOF)
                .where(MAJORITY_PROOF.PROOF_STATE.eq(ProofState.BEGUN.name()), MAJORITY_PROOF.BEGUN_AT.lt(before))
                .and(notExists(selectOne()
                        .from(MAJORITY_PROOF_FILE)
                        .join(STORED_FILE)
                        .on(STORED_FILE.ID.eq(MAJORITY_PROOF_FILE.FILE_ID))
                        .where(MAJORITY_PROOF_FILE.PROOF_ID.eq(MAJORITY_PROOF.ID), STORED_FILE.CREATED_AT.ge(before))))
                .execute();
    }

    /** Deletes what nobody decided on; the documents are left. */
    Set<FileId> deleteUndecided(AccountId account) {
        var undecided = isUndecided(account);
        var documents = sql.select(MAJORITY_PROOF_FILE.FILE_ID)
                .from(MAJORITY_PROOF_FILE)
                .join(MAJORITY_PROOF)
                .on(MAJORITY_PROOF.ID.eq(MAJORITY_PROOF_FILE.PROOF_ID))
                .where(undecided)
                .fetchSet(row -> new FileId(row.value1()));
        sql.deleteFrom(MAJORITY_PROOF).where(undecided).execute();
        return documents;
    }

    private static Condition isUndecided(AccountId account) {
        return MAJORITY_PROOF
                .ACCOUNT_ID
                .eq(account.value())
                .and(MAJORITY_PROOF.PROOF_STATE.in(ProofState.BEGUN.name(), ProofState.WAITING.name()));
    }

    private static Condition isBegun(AccountId account, BeneficiaryId person) {
        return MAJORITY_PROOF
                .ACCOUNT_ID
                .eq(account.value())
                .and(MAJORITY_PROOF.BENEFICIARY_ID.eq(person.value()))
                .and(MAJORITY_PROOF.PROOF_STATE.eq(ProofState.BEGUN.name()));
    }

    private static Condition isSent() {
        return MAJORITY_PROOF.PROOF_STATE.ne(ProofState.BEGUN.name());
    }

    static Proof proof(MajorityProofRecord row) {
        return new Proof(
                new ProofId(row.getId()),
                ProofState.valueOf(row.getProofState()),
                row.getSentAt(),
                row.getDecidedAt(),
                row.getMessage(),
                row.getVersion());
    }
}
