package ch.guichet.account;

import static ch.guichet.db.Tables.ACCOUNT_LINK;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class LinkRepository {

    private final DSLContext sql;

    LinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(String hash, AccountId account, LinkPurpose purpose, Instant now, Instant expiresAt) {
        sql.insertInto(ACCOUNT_LINK)
                .set(ACCOUNT_LINK.TOKEN_HASH, hash)
                .set(ACCOUNT_LINK.ACCOUNT_ID, account.value())
                .set(ACCOUNT_LINK.PURPOSE, purpose.name())
                .set(ACCOUNT_LINK.CREATED_AT, now)
                .set(ACCOUNT_LINK.EXPIRES_AT, expiresAt)
                .execute();
    }

    void end(AccountId account, LinkPurpose purpose, Instant now) {
        sql.update(ACCOUNT_LINK)
                .set(ACCOUNT_LINK.USED_AT, now)
                .where(ACCOUNT_LINK.ACCOUNT_ID.eq(account.value()))
                .and(ACCOUNT_LINK.PURPOSE.eq(purpose.name()))
                .and(ACCOUNT_LINK.USED_AT.isNull())
                .execute();
    }

    int count(AccountId account, LinkPurpose purpose, Instant since) {
        return sql.fetchCount(
                ACCOUNT_LINK,
                ACCOUNT_LINK
                        .ACCOUNT_ID
                        .eq(account.value())
                        .and(ACCOUNT_LINK.PURPOSE.eq(purpose.name()))
                        .and(ACCOUNT_LINK.CREATED_AT.gt(since)));
    }

    Optional<Link> find(String hash, Instant now) {
        return sql.selectFrom(ACCOUNT_LINK)
                .where(ACCOUNT_LINK.TOKEN_HASH.eq(hash))
                .fetchOptional(row -> new Link(
                        new AccountId(row.getAccountId()),
                        LinkPurpose.valueOf(row.getPurpose()),
                        row.getExpiresAt(),
                        row.getUsedAt() == null && row.getExpiresAt().isAfter(now)));
    }

    boolean use(String hash, Instant now) {
        return sql.update(ACCOUNT_LINK)
                        .set(ACCOUNT_LINK.USED_AT, now)
                        .where(ACCOUNT_LINK.TOKEN_HASH.eq(hash))
                        .and(ACCOUNT_LINK.USED_AT.isNull())
                        .and(ACCOUNT_LINK.EXPIRES_AT.gt(now))
                        .execute()
                == 1;
    }

    void deleteExpired(Instant before) {
        sql.deleteFrom(ACCOUNT_LINK).where(ACCOUNT_LINK.EXPIRES_AT.lt(before)).execute();
    }
}
