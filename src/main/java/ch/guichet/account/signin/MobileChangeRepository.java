package ch.guichet.account.signin;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.MOBILE_CHANGE;
import static ch.guichet.db.Tables.SIGN_IN;
import static ch.guichet.db.Tables.UNANSWERED_CODE;

import ch.guichet.account.AccountId;
import ch.guichet.account.Secrets;
import ch.guichet.account.signin.SignInRepository.SentCode;
import ch.guichet.common.MobileNumber;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class MobileChangeRepository {

    private final DSLContext sql;

    MobileChangeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A number and the code that was sent to it. */
    record Waiting(MobileNumber mobile, SentCode code) {}

    /** The change takes the place of an earlier one of the same sign-in. */
    void replace(SignIn signIn, MobileNumber mobile, String codeHash, Instant now, Instant expiresAt) {
        delete(signIn);
        sql.insertInto(MOBILE_CHANGE)
                .set(MOBILE_CHANGE.SIGN_IN_ID, signIn.id())
                .set(MOBILE_CHANGE.MOBILE, mobile.e164())
                .set(MOBILE_CHANGE.CODE_HASH, codeHash)
                .set(MOBILE_CHANGE.SENT_AT, now)
                .set(MOBILE_CHANGE.EXPIRES_AT, expiresAt)
                .set(MOBILE_CHANGE.FAILURES, 0)
                .execute();
    }

    /** The change that waits for its code. */
    Optional<Waiting> find(SignIn signIn) {
        return sql.selectFrom(MOBILE_CHANGE)
                .where(MOBILE_CHANGE.SIGN_IN_ID.eq(signIn.id()))
                .fetchOptional(row -> new Waiting(
                        new MobileNumber(row.getMobile()),
                        new SentCode(row.getCodeHash(), 1, row.getSentAt(), row.getExpiresAt(), row.getFailures())));
    }

    /** Keeps the sign-in and its change from others until the transaction ends. */
    void lock(SignIn signIn) {
        sql.select(SIGN_IN.ID)
                .from(SIGN_IN)
                .where(SIGN_IN.ID.eq(signIn.id()))
                .forUpdate()
                .fetch();
    }

    void countFailure(SignIn signIn) {
        sql.update(MOBILE_CHANGE)
                .set(MOBILE_CHANGE.FAILURES, MOBILE_CHANGE.FAILURES.plus(1))
                .where(MOBILE_CHANGE.SIGN_IN_ID.eq(signIn.id()))
                .execute();
    }

    void delete(SignIn signIn) {
        sql.deleteFrom(MOBILE_CHANGE)
                .where(MOBILE_CHANGE.SIGN_IN_ID.eq(signIn.id()))
                .execute();
    }

    /** The number is proved: its codes of this sign-in are answered. */
    void keep(SignIn signIn, AccountId account, MobileNumber mobile) {
        delete(signIn);
        sql.deleteFrom(UNANSWERED_CODE)
                .where(UNANSWERED_CODE.SIGN_IN_ID.eq(signIn.id()))
                .and(UNANSWERED_CODE.MOBILE_HASH.eq(Secrets.hash(mobile.e164())))
                .execute();
        sql.update(ACCOUNT)
                .set(ACCOUNT.MOBILE, mobile.e164())
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(account.value()))
                .execute();
    }

    /** How many codes somebody signed in to the account asked for since then that no right answer followed. */
    int unansweredCodes(AccountId account, Instant since) {
        return sql.fetchCount(sql.select(UNANSWERED_CODE.ID)
                .from(UNANSWERED_CODE)
                .join(SIGN_IN)
                .on(SIGN_IN.ID.eq(UNANSWERED_CODE.SIGN_IN_ID))
                .where(SIGN_IN.ACCOUNT_ID.eq(account.value()))
                .and(SIGN_IN.CONFIRMED_AT.isNotNull())
                .and(UNANSWERED_CODE.SENT_AT.gt(since)));
    }
}
