package ch.guichet.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The carriers of all channels. */
@Component
class Post {

    private final List<Carrier> carriers;

    Post(List<Carrier> carriers) {
        this.carriers = carriers;
    }

    /** Whether messages of the channel leave the machine. */
    boolean leaves(Channel channel) {
        return carrier(channel).isReady();
    }

    void carry(Message message, String messageId, Instant createdAt) {
        carrier(message.channel()).carry(message, messageId, createdAt);
    }

    private Carrier carrier(Channel channel) {
        return carriers.stream()
                .filter(carrier -> carrier.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
