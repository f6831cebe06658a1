package ch.guichet.account.signin;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.SIGN_IN;
import static ch.guichet.db.Tables.SIGN_IN_CODE;
import static ch.guichet.db.Tables.UNANSWERED_CODE;
import static org.jooq.impl.DSL.sum;

import ch.guichet.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SignInRepository {

    private final DSLContext sql;

    SignInRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What a password is compared with. */
    record Credentials(AccountId account, @Nullable String passwordHash) {}

    /** A code that was sent, of a sign-in that still waits for it. */
    record SentCode(String hash, int sends, Instant sentAt, Instant expiresAt, int failures) {}

    Optional<Credentials> credentials(String email) {
        return sql.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email), ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> new Credentials(new AccountId(row.value1()), row.value2()));
    }

    /** Whether the password is still the one that was compared; keeps the account from changes until the transaction ends. */
    boolean lock(Credentials compared) {
        return sql.select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(compared.account().value()))
                .forUpdate()
                .fetchOptional(ACCOUNT.PASSWORD_HASH)
                .filter(hash -> hash.equals(compared.passwordHash()))
                .isPresent();
    }

    void insert(SignIn signIn, AccountId account, String device, Instant now, Instant expiresAt) {
        sql.insertInto(SIGN_IN)
                .set(SIGN_IN.ID, signIn.id())
                .set(SIGN_IN.ACCOUNT_ID, account.value())
                .set(SIGN_IN.DEVICE, device)
                .set(SIGN_IN.CREATED_AT, now)
                .set(SIGN_IN.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** The account of a sign-in that waits for its code; the row is kept from others until the transaction ends. */
    Optional<AccountId> lockPending(SignIn signIn, Instant now) {
        return sql.select(SIGN_IN.ACCOUNT_ID)
                .from(SIGN_IN)
                .where(SIGN_IN.ID.eq(signIn.id()))
                .and(SIGN_IN.CONFIRMED_AT.isNull())
                .and(SIGN_IN.ENDED_AT.isNull())
                .and(SIGN_IN.EXPIRES_AT.gt(now))
                .forUpdate()
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    boolean isPending(SignIn signIn, Instant now) {
        return sql.fetchExists(
                SIGN_IN,
                SIGN_IN.ID
                        .eq(signIn.id())
                        .and(SIGN_IN.CONFIRMED_AT.isNull())
                        .and(SIGN_IN.ENDED_AT.isNull())
                        .and(SIGN_IN.EXPIRES_AT.gt(now)));
    }

    /** How many codes went to the account since then that no right answer followed. */
    int unansweredCodes(AccountId account, Instant since) {
        return sql.select(sum(SIGN_IN_CODE.SENDS))
                .from(SIGN_IN)
                .join(SIGN_IN_CODE)
                .on(SIGN_IN_CODE.SIGN_IN_ID.eq(SIGN_IN.ID))
                .where(SIGN_IN.ACCOUNT_ID.eq(account.value()))
                .and(SIGN_IN.CREATED_AT.gt(since))
                .and(SIGN_IN.CONFIRMED_AT.isNull())
                .fetchOptional(row -> row.value1() == null ? 0 : row.value1().intValue())
                .orElse(0);
    }

    /** How many codes went to the number since then that no right answer followed. */
    int unansweredCodes(String mobileHash, Instant since) {
        return sql.fetchCount(
                UNANSWERED_CODE, UNANSWERED_CODE.MOBILE_HASH.eq(mobileHash).and(UNANSWERED_CODE.SENT_AT.gt(since)));
    }

    void insertUnanswered(SignIn signIn, String mobileHash, Instant now) {
        sql.insertInto(UNANSWERED_CODE)
                .set(UNANSWERED_CODE.MOBILE_HASH, mobileHash)
                .set(UNANSWERED_CODE.SIGN_IN_ID, signIn.id())
                .set(UNANSWERED_CODE.SENT_AT, now)
                .execute();
    }

    void deleteUnanswered(Instant before) {
        sql.deleteFrom(UNANSWERED_CODE)
                .where(UNANSWERED_CODE.SENT_AT.lt(before))
                .execute();
    }

    void insertCode(SignIn signIn, String hash, Instant now, Instant expiresAt) {
        sql.insertInto(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.SIGN_IN_ID, signIn.id())
                .set(SIGN_IN_CODE.CODE_HASH, hash)
                .set(SIGN_IN_CODE.SENDS, 1)
                .set(SIGN_IN_CODE.SENT_AT, now)
                .set(SIGN_IN_CODE.EXPIRES_AT, expiresAt)
                .set(SIGN_IN_CODE.FAILURES, 0)
                .execute();
    }

    /** The new code takes the place of the old one; the failures stay. */
    void replaceCode(SignIn signIn, String hash, Instant now, Instant expiresAt) {
        sql.update(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.CODE_HASH, hash)
                .set(SIGN_IN_CODE.SENDS, SIGN_IN_CODE.SENDS.plus(1))
                .set(SIGN_IN_CODE.SENT_AT, now)
                .set(SIGN_IN_CODE.EXPIRES_AT, expiresAt)
                .where(SIGN_IN_CODE.SIGN_IN_ID.eq(signIn.id()))
                .execute();
    }

    Optional<SentCode> code(SignIn signIn) {
        return sql.selectFrom(SIGN_IN_CODE)
                .where(SIGN_IN_CODE.SIGN_IN_ID.eq(signIn.id()))
                .fetchOptional(row -> new SentCode(
                        row.getCodeHash(), row.getSends(), row.getSentAt(), row.getExpiresAt(), row.getFailures()));
    }

    void countFailure(SignIn signIn) {
        sql.update(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.FAILURES, SIGN_IN_CODE.FAILURES.plus(1))
                .where(SIGN_IN_CODE.SIGN_IN_ID.eq(signIn.id()))
                .execute();
    }

    void complete(SignIn signIn, Instant now, Instant expiresAt) {
        sql.deleteFrom(UNANSWERED_CODE)
                .where(UNANSWERED_CODE.SIGN_IN_ID.eq(signIn.id()))
                .execute();
        sql.update(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.USED_AT, now)
                .where(SIGN_IN_CODE.SIGN_IN_ID.eq(signIn.id()))
                .execute();
        sql.update(SIGN_IN)
                .set(SIGN_IN.CONFIRMED_AT, now)
                .set(SIGN_IN.PROVED_AT, now)
                .set(SIGN_IN.EXPIRES_AT, expiresAt)
                .where(SIGN_IN.ID.eq(signIn.id()))
                .execute();
    }

    /** Whether the password was given since then. */
    boolean isProved(SignIn signIn, Instant since) {
        return sql.fetchExists(SIGN_IN, SIGN_IN.ID.eq(signIn.id()).and(SIGN_IN.PROVED_AT.ge(since)));
    }

    void prove(SignIn signIn, Instant now) {
        sql.update(SIGN_IN)
                .set(SIGN_IN.PROVED_AT, now)
                .where(SIGN_IN.ID.eq(signIn.id()))
                .execute();
    }

    void end(SignIn signIn, Instant now) {
        sql.update(SIGN_IN)
                .set(SIGN_IN.ENDED_AT, now)
                .where(SIGN_IN.ID.eq(signIn.id()))
                .and(SIGN_IN.ENDED_AT.isNull())
                .execute();
    }

    void deleteOld(Instant before) {
        sql.deleteFrom(SIGN_IN).where(SIGN_IN.EXPIRES_AT.lt(before)).execute();
    }
}
