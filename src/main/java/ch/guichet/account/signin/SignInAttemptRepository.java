package ch.guichet.account.signin;

import static ch.guichet.db.Tables.SIGN_IN_ATTEMPT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

/** Each method is one statement of its own, so that tries at the same moment cannot pass together. */
@Repository
class SignInAttemptRepository {

    private final DSLContext sql;

    SignInAttemptRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Makes sure that the address has a row. */
    void prepare(String emailHash, Instant now) {
        try {
            sql.insertInto(SIGN_IN_ATTEMPT)
                    .set(SIGN_IN_ATTEMPT.EMAIL_HASH, emailHash)
                    .set(SIGN_IN_ATTEMPT.FAILURES, 0)
                    .set(SIGN_IN_ATTEMPT.LAST_FAILURE_AT, now)
                    .onConflictDoNothing()
                    .execute();
        } catch (DataIntegrityViolationException faster) {
            // another try for the same address made it
        }
    }

    /**
     * Counts a try, when one is allowed: below the limit, or long enough after the last one.
     *
     * @param forgottenBefore a count whose last try is older starts again
     */
    boolean count(String emailHash, int most, Instant retryBefore, Instant forgottenBefore, Instant now) {
        return sql.update(SIGN_IN_ATTEMPT)
                        .set(
                                SIGN_IN_ATTEMPT.FAILURES,
                                when(SIGN_IN_ATTEMPT.LAST_FAILURE_AT.le(forgottenBefore), inline(1))
                                        .otherwise(SIGN_IN_ATTEMPT.FAILURES.plus(1)))
                        .set(SIGN_IN_ATTEMPT.LAST_FAILURE_AT, now)
                        .where(SIGN_IN_ATTEMPT.EMAIL_HASH.eq(emailHash))
                        .and(SIGN_IN_ATTEMPT.FAILURES.lt(most).or(SIGN_IN_ATTEMPT.LAST_FAILURE_AT.le(retryBefore)))
                        .execute()
                == 1;
    }

    /** Takes back a try that was no failure, and lets at least one more follow at once. */
    void release(String emailHash, int most) {
        sql.update(SIGN_IN_ATTEMPT)
                .set(
                        SIGN_IN_ATTEMPT.FAILURES,
                        greatest(inline(0), least(SIGN_IN_ATTEMPT.FAILURES.minus(1), inline(most - 1))))
                .where(SIGN_IN_ATTEMPT.EMAIL_HASH.eq(emailHash))
                .execute();
    }

    boolean isAtLimit(String emailHash, int most) {
        return sql.fetchExists(
                SIGN_IN_ATTEMPT, SIGN_IN_ATTEMPT.EMAIL_HASH.eq(emailHash).and(SIGN_IN_ATTEMPT.FAILURES.ge(most)));
    }

    void delete(String emailHash) {
        sql.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.EMAIL_HASH.eq(emailHash))
                .execute();
    }

    void deleteOld(Instant before) {
        sql.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LAST_FAILURE_AT.lt(before))
                .execute();
    }
}
