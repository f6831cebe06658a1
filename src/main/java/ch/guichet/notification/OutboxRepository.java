package ch.guichet.notification;

import static ch.guichet.db.Tables.OUTBOX;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class OutboxRepository {

    private static final String EMPTIED = "";

    private final DSLContext sql;

    OutboxRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A message as the database keeps it once it was sent. */
    record Sent(long id, String messageId, String sealed, Instant sentAt) {}

    long add(
            Channel channel,
            String messageId,
            String sealed,
            Instant createdAt,
            @Nullable Instant notAfter,
            @Nullable Instant sentAt) {
        return sql.insertInto(OUTBOX)
                .set(OUTBOX.CHANNEL, channel.name())
                .set(OUTBOX.MESSAGE_ID, messageId)
                .set(OUTBOX.SEALED, sealed)
                .set(OUTBOX.CREATED_AT, createdAt)
                .set(OUTBOX.NOT_AFTER, notAfter)
                .set(OUTBOX.SENT_AT, sentAt)
                .returning(OUTBOX.ID)
                .fetchSingle(OUTBOX.ID);
    }

    Optional<Waiting> waiting(long id) {
        return sql.select(OUTBOX.ID, OUTBOX.MESSAGE_ID, OUTBOX.SEALED, OUTBOX.CREATED_AT, OUTBOX.NOT_AFTER)
                .from(OUTBOX)
                .where(OUTBOX.ID.eq(id), OUTBOX.SENT_AT.isNull(), OUTBOX.DROPPED_AT.isNull())
                .fetchOptional(
                        row -> new Waiting(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    void sent(long id, Instant moment, boolean kept) {
        var update = sql.update(OUTBOX).set(OUTBOX.SENT_AT, moment);
        (kept ? update : update.set(OUTBOX.SEALED, EMPTIED))
                .where(OUTBOX.ID.eq(id))
                .execute();
    }

    void dropped(long id, Instant moment) {
        sql.update(OUTBOX)
                .set(OUTBOX.DROPPED_AT, moment)
                .set(OUTBOX.SEALED, EMPTIED)
                .where(OUTBOX.ID.eq(id))
                .execute();
    }

    List<Sent> sentBefore(long id, int limit) {
        return sql.select(OUTBOX.ID, OUTBOX.MESSAGE_ID, OUTBOX.SEALED, OUTBOX.SENT_AT)
                .from(OUTBOX)
                .where(OUTBOX.ID.lt(id), OUTBOX.SENT_AT.isNotNull(), OUTBOX.SEALED.ne(EMPTIED))
                .orderBy(OUTBOX.ID.desc())
                .limit(limit)
                .fetch(row -> new Sent(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
