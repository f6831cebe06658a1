package ch.guichet.account;

import static ch.guichet.db.Tables.ACCOUNT_LINK;

import ch.guichet.common.EmailAddress;
import ch.guichet.db.tables.records.AccountLinkRecord;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class LinkRepository {

    private final DSLContext sql;

    LinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(
            String hash,
            AccountId account,
            LinkPurpose purpose,
            @Nullable EmailAddress email,
            Instant now,
            Instant expiresAt) {
        sql.insertInto(ACCOUNT_LINK)
                .set(ACCOUNT_LINK.TOKEN_HASH, hash)
                .set(ACCOUNT_LINK.ACCOUNT_ID, account.value())
                .set(ACCOUNT_LINK.PURPOSE, purpose.name())
                .set(ACCOUNT_LINK.EMAIL, email == null ? null : email.address())
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
                .fetchOptional(row -> read(row, now));
    }

    /** The newest link of a purpose that can still be opened. */
    Optional<Link> findOpen(AccountId account, LinkPurpose purpose, Instant now) {
        return sql.selectFrom(ACCOUNT_LINK)
                .where(ACCOUNT_LINK.ACCOUNT_ID.eq(account.value()))
                .and(ACCOUNT_LINK.PURPOSE.eq(purpose.name()))
                .and(ACCOUNT_LINK.USED_AT.isNull())
                .and(ACCOUNT_LINK.EXPIRES_AT.gt(now))
                .orderBy(ACCOUNT_LINK.CREATED_AT.desc())
                .limit(1)
                .fetchOptional(row -> read(row, now));
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

    private static Link read(AccountLinkRecord row, Instant now) {
        var email = row.getEmail();
        return new Link(
                new AccountId(row.getAccountId()),
                LinkPurpose.valueOf(row.getPurpose()),
                row.getExpiresAt(),
                row.getUsedAt() == null && row.getExpiresAt().isAfter(now),
                email == null ? null : new EmailAddress(email));
    }
}
