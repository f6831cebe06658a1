package ch.guichet.notification;

import java.util.List;

/** What was sent, newest first; always empty outside demo mode, where nothing is kept. */
public interface SentMessages {

    List<SentMessage> newest(int limit);

    /** The messages that are older than the one with this id. */
    List<SentMessage> before(long id, int limit);
}
