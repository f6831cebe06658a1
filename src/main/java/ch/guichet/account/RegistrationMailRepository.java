package ch.guichet.account;

import static ch.guichet.db.Tables.REGISTRATION_MAIL;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class RegistrationMailRepository {

    private final DSLContext sql;

    RegistrationMailRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(String emailHash, Instant now) {
        sql.insertInto(REGISTRATION_MAIL)
                .set(REGISTRATION_MAIL.EMAIL_HASH, emailHash)
                .set(REGISTRATION_MAIL.SENT_AT, now)
                .execute();
    }

    int count(String emailHash, Instant since) {
        return sql.fetchCount(
                REGISTRATION_MAIL, REGISTRATION_MAIL.EMAIL_HASH.eq(emailHash).and(REGISTRATION_MAIL.SENT_AT.gt(since)));
    }

    void deleteOld(Instant before) {
        sql.deleteFrom(REGISTRATION_MAIL)
                .where(REGISTRATION_MAIL.SENT_AT.lt(before))
                .execute();
    }
}
