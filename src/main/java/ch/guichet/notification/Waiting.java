package ch.guichet.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the outbox that is neither sent nor dropped. */
record Waiting(
        long id,
        String messageId,
        String sealed,
        Instant createdAt,
        @Nullable Instant notAfter) {

    boolean isTooLate(Instant now) {
        return notAfter != null && now.isAfter(notAfter);
    }
}
