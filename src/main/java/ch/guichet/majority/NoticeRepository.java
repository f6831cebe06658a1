package ch.guichet.majority;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.MAJORITY_NOTICE;
import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import ch.guichet.account.AccountId;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.common.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whose coming of age was told by e-mail. */
@Repository
class NoticeRepository {

    /** Somebody represented. */
    record Person(BeneficiaryId id, AccountId account, PersonName name, LocalDate birthDate, Instant since) {}

    private final DSLContext sql;

    NoticeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Represented people born between two days of whom nobody was told yet and who need a proof, behind one of them.
     *
     * @param provenSince what was confirmed earlier was about another birth date
     */
    List<Person> untold(LocalDate from, LocalDate to, Instant provenSince, long after, int most) {
        return sql.select(
                        BENEFICIARY.ID,
                        BENEFICIARY.ACCOUNT_ID,
                        BENEFICIARY.LAST_NAME,
                        BENEFICIARY.FIRST_NAME,
                        BENEFICIARY.BIRTH_DATE,
                        BENEFICIARY.CREATED_AT)
                .from(BENEFICIARY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(BENEFICIARY.ACCOUNT_ID))
                .where(BENEFICIARY.BIRTH_DATE.between(from, to), BENEFICIARY.ID.gt(after))
                .and(BENEFICIARY.IS_HOLDER.isFalse())
                .and(BENEFICIARY.ENDED_AT.isNull())
                .and(ACCOUNT.EMAIL_CONFIRMED_AT.isNotNull())
                .and(notExists(selectOne()
                        .from(MAJORITY_NOTICE)
                        .where(
                                MAJORITY_NOTICE.BENEFICIARY_ID.eq(BENEFICIARY.ID),
                                MAJORITY_NOTICE.BIRTH_DATE.eq(BENEFICIARY.BIRTH_DATE))))
                .and(notExists(selectOne()
                        .from(MAJORITY_PROOF)
                        .where(
                                MAJORITY_PROOF.ACCOUNT_ID.eq(BENEFICIARY.ACCOUNT_ID),
                                MAJORITY_PROOF.AVS_NUMBER.eq(BENEFICIARY.AVS_NUMBER),
                                MAJORITY_PROOF
                                        .PROOF_STATE
                                        .eq(ProofState.WAITING.name())
                                        .or(MAJORITY_PROOF
                                                .PROOF_STATE
                                                .eq(ProofState.CONFIRMED.name())
                                                .and(MAJORITY_PROOF.DECIDED_AT.ge(provenSince))))))
                .orderBy(BENEFICIARY.ID)
                .limit(most)
                .fetch(row -> new Person(
                        new BeneficiaryId(row.value1()),
                        new AccountId(row.value2()),
                        new PersonName(row.value3(), row.value4()),
                        row.value5(),
                        row.value6()));
    }

    void told(Person person, Instant now) {
        sql.insertInto(MAJORITY_NOTICE)
                .set(MAJORITY_NOTICE.BENEFICIARY_ID, person.id().value())
                .set(MAJORITY_NOTICE.BIRTH_DATE, person.birthDate())
                .set(MAJORITY_NOTICE.TOLD_AT, now)
                .execute();
    }
}
