package ch.guichet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** What the owners of accounts were told, in order. */
@TestComponent
public final class TestMessages {

    private final List<AccountMessage> all = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(AccountMessage message) {
        all.add(message);
    }

    public void forget() {
        all.clear();
    }

    public <M extends AccountMessage> List<M> of(Class<M> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <M extends AccountMessage> M last(Class<M> kind) {
        var messages = of(kind);
        assertThat(messages).as(kind.getSimpleName()).isNotEmpty();
        return messages.getLast();
    }

    /** The token at the end of a link's path. */
    public static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
