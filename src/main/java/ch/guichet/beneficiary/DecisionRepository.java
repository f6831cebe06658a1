package ch.guichet.beneficiary;

import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.DECISION;
import static org.jooq.impl.DSL.select;

import ch.guichet.account.AccountId;
import ch.guichet.common.DecisionNumber;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class DecisionRepository {

    private final DSLContext sql;
    private final Clock clock;

    DecisionRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The latest first: it is the one most often needed again. */
    List<Decision> list(AccountId account, BeneficiaryId beneficiary) {
        return of(account, beneficiary).orderBy(DECISION.ID.desc()).fetch(DecisionRepository::read);
    }

    Optional<Decision> find(AccountId account, BeneficiaryId beneficiary, DecisionNumber number) {
        return of(account, beneficiary)
                .and(DECISION.DECISION_NUMBER.eq(number.characters()))
                .fetchOptional(DecisionRepository::read);
    }

    /** Keeps the number, or only its new description; nothing happens for somebody else's beneficiary. */
    void save(AccountId account, BeneficiaryId beneficiary, DecisionNumber number, String description) {
        if (!sql.fetchExists(
                BENEFICIARY, BENEFICIARY.ID.eq(beneficiary.value()), BENEFICIARY.ACCOUNT_ID.eq(account.value()))) {
            return;
        }
        sql.insertInto(DECISION)
                .set(DECISION.BENEFICIARY_ID, beneficiary.value())
                .set(DECISION.DECISION_NUMBER, number.characters())
                .set(DECISION.DESCRIPTION, description)
                .set(DECISION.CREATED_AT, clock.instant())
                .onConflict(DECISION.BENEFICIARY_ID, DECISION.DECISION_NUMBER)
                .doUpdate()
                .set(DECISION.DESCRIPTION, description)
                .execute();
    }

    /** False when the decision is no longer what it was when it was read. */
    boolean update(
            AccountId account, BeneficiaryId beneficiary, Decision seen, DecisionNumber number, String description) {
        return sql.update(DECISION)
                        .set(DECISION.DECISION_NUMBER, number.characters())
                        .set(DECISION.DESCRIPTION, description)
                        .where(isUnchanged(account, beneficiary, seen))
                        .execute()
                == 1;
    }

    /** As {@link #update}. */
    boolean delete(AccountId account, BeneficiaryId beneficiary, Decision seen) {
        return sql.deleteFrom(DECISION)
                        .where(isUnchanged(account, beneficiary, seen))
                        .execute()
                == 1;
    }

    /** Keeps the decisions of the beneficiary from others until the transaction ends. */
    void lock(AccountId account, BeneficiaryId beneficiary) {
        sql.select(BENEFICIARY.ID)
                .from(BENEFICIARY)
                .where(BENEFICIARY.ID.eq(beneficiary.value()), BENEFICIARY.ACCOUNT_ID.eq(account.value()))
                .forUpdate()
                .fetch();
    }

    private static Condition isUnchanged(AccountId account, BeneficiaryId beneficiary, Decision seen) {
        return DECISION.ID
                .eq(seen.id().value())
                .and(DECISION.DECISION_NUMBER.eq(seen.number().characters()))
                .and(DECISION.DESCRIPTION.eq(seen.description()))
                .and(DECISION.BENEFICIARY_ID.in(select(BENEFICIARY.ID)
                        .from(BENEFICIARY)
                        .where(
                                BENEFICIARY.ID.eq(beneficiary.value()),
                                BENEFICIARY.ACCOUNT_ID.eq(account.value()),
                                BENEFICIARY.ENDED_AT.isNull())));
    }

    private SelectConditionStep<Record3<Long, String, String>> of(AccountId account, BeneficiaryId beneficiary) {
        return sql.select(DECISION.ID, DECISION.DECISION_NUMBER, DECISION.DESCRIPTION)
                .from(DECISION)
                .join(BENEFICIARY)
                .on(BENEFICIARY.ID.eq(DECISION.BENEFICIARY_ID))
                .where(
                        BENEFICIARY.ACCOUNT_ID.eq(account.value()),
                        BENEFICIARY.ENDED_AT.isNull(),
                        BENEFICIARY.ID.eq(beneficiary.value()));
    }

    private static Decision read(Record3<Long, String, String> row) {
        return new Decision(new DecisionId(row.value1()), new DecisionNumber(row.value2()), row.value3());
    }
}
