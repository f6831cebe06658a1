package ch.guichet.account.signin;

import static ch.guichet.db.Tables.SIGN_IN;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import ch.guichet.account.AccountId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class OwnSignInRepository {

    private final DSLContext sql;

    OwnSignInRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest first, those before the given one. */
    List<SignInListing> list(
            AccountId account, SignIn present, Instant now, Instant since, @Nullable SignInListing before, int most) {
        var place = before == null
                ? noCondition()
                : row(SIGN_IN.CREATED_AT, SIGN_IN.ID)
                        .lt(before.at(), before.signIn().id());
        return sql.selectFrom(SIGN_IN)
                .where(ofAccount(account), SIGN_IN.CONFIRMED_AT.isNotNull(), SIGN_IN.CREATED_AT.gt(since), place)
                .orderBy(SIGN_IN.CREATED_AT.desc(), SIGN_IN.ID.desc())
                .limit(most)
                .fetch(row -> new SignInListing(
                        new SignIn(row.getId()),
                        row.getDevice(),
                        row.getCreatedAt(),
                        row.getEndedAt() == null && row.getExpiresAt().isAfter(now),
                        row.getId().equals(present.id())));
    }

    void end(AccountId account, SignIn signIn, Instant now) {
        end(ofAccount(account).and(SIGN_IN.ID.eq(signIn.id())), now);
    }

    void endPending(AccountId account, Instant now) {
        end(ofAccount(account).and(SIGN_IN.CONFIRMED_AT.isNull()), now);
    }

    void endOthers(AccountId account, SignIn present, Instant now) {
        end(ofAccount(account).and(SIGN_IN.ID.ne(present.id())), now);
    }

    private void end(Condition which, Instant now) {
        sql.update(SIGN_IN)
                .set(SIGN_IN.ENDED_AT, now)
                .where(which, SIGN_IN.ENDED_AT.isNull())
                .execute();
    }

    private static Condition ofAccount(AccountId account) {
        return SIGN_IN.ACCOUNT_ID.eq(account.value());
    }
}
