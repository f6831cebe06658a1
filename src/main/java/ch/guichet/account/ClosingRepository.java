package ch.guichet.account;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.ACCOUNT_LINK;
import static ch.guichet.db.Tables.ACCOUNT_ROLE;
import static ch.guichet.db.Tables.SIGN_IN;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ClosingRepository {

    private final DSLContext sql;

    ClosingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Leaves a row that says nothing of its owner, with an address that nobody has; false when that was done before. */
    boolean close(AccountId id, Instant now) {
        var closed = sql.update(ACCOUNT)
                        .set(ACCOUNT.CLOSED_AT, now)
                        .set(ACCOUNT.EMAIL, UUID.randomUUID() + "@closed.invalid")
                        .setNull(ACCOUNT.PASSWORD_HASH)
                        .set(ACCOUNT.LAST_NAME, "")
                        .set(ACCOUNT.FIRST_NAME, "")
                        .set(ACCOUNT.STREET, "")
                        .set(ACCOUNT.POSTAL_CODE, "")
                        .set(ACCOUNT.TOWN, "")
                        .set(ACCOUNT.MOBILE, "")
                        .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                        .where(ACCOUNT.ID.eq(id.value()), ACCOUNT.CLOSED_AT.isNull())
                        .execute()
                == 1;
        sql.deleteFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id.value()))
                .execute();
        sql.deleteFrom(ACCOUNT_LINK)
                .where(ACCOUNT_LINK.ACCOUNT_ID.eq(id.value()))
                .execute();
        sql.deleteFrom(SIGN_IN).where(SIGN_IN.ACCOUNT_ID.eq(id.value())).execute();
        return closed;
    }
}
