package ch.guichet.beneficiary;

import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.DECISION;

import ch.guichet.account.AccountId;
import ch.guichet.common.DecisionNumber;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
