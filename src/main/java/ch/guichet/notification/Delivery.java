package ch.guichet.notification;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings one message from the outbox to its carrier. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Outbox outbox;
    private final Post post;
    private final Clock clock;

    Delivery(Outbox outbox, Post post, Clock clock) {
        this.outbox = outbox;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Sends the message unless that is done or too late. It is marked right after it was taken: a process that dies in
     * between lets it be sent again, under the same Message-ID.
     *
     * @throws NotTaken when it must be tried again
     */
    void deliver(long id) {
        outbox.waiting(id).ifPresent(waiting -> {
            if (waiting.isTooLate(clock.instant())) {
                outbox.drop(id);
                LOG.warn("Message {} is dropped: nobody took it before its end", id);
            } else {
                post.carry(outbox.open(waiting), waiting.messageId(), waiting.createdAt());
                outbox.sent(id);
            }
        });
    }
}
