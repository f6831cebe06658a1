package ch.guichet.notification;

import java.time.Instant;

/** Hands messages of one channel over to whoever delivers them. */
interface Carrier {

    Channel channel();

    /** Whether the settings say where to hand them over. */
    boolean isReady();

    /**
     * Hands the message over.
     *
     * @param messageId stays the same over all tries
     * @throws NotTaken when it must be tried again
     */
    void carry(Message message, String messageId, Instant createdAt);
}
