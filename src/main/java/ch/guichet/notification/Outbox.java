package ch.guichet.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Messages that wait, encrypted, in the transaction of their cause; each has a job of its own that sends it. */
@Service
class Outbox implements SentMessages {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("message");
    private static final JsonMapper JSON = new JsonMapper();

    private final OutboxRepository messages;
    private final Seal seal;
    private final Post post;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;
    private final boolean demo;

    Outbox(
            OutboxRepository messages,
            Seal seal,
            Post post,
            ObjectProvider<Scheduler> scheduler, // which itself needs the job that reads this outbox
            Clock clock,
            NotificationSettings settings) {
        this.messages = messages;
        this.seal = seal;
        this.post = post;
        this.scheduler = scheduler;
        this.clock = clock;
        this.demo = settings.demo();
    }

    /** Takes a message; it goes out when the transaction is committed, and never after its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Message message, @Nullable Instant notAfter) {
        var now = clock.instant();
        var messageId = UUID.randomUUID().toString();
        var sealed = seal.close(messageId, JSON.writeValueAsBytes(message));
        var stays = demo && !post.leaves(message.channel());
        var id = messages.add(message.channel(), messageId, sealed, now, notAfter, stays ? now : null);
        if (!stays) {
            schedule(id, now);
        }
    }

    private void schedule(long id, Instant now) {
        var jobs = scheduler.getObject();
        jobs.schedule(TASK.instance(String.valueOf(id)).scheduledTo(now));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions();
            }
        });
    }

    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(long id) {
        return messages.waiting(id);
    }

    /** The message inside a waiting row. */
    Message open(Waiting waiting) {
        try {
            return read(waiting.messageId(), waiting.sealed());
        } catch (GeneralSecurityException unreadable) {
            throw new NotTaken("sealed with another guichet.secret");
        }
    }

    @Transactional
    public void sent(long id) {
        messages.sent(id, clock.instant(), demo);
    }

    @Transactional
    public void drop(long id) {
        messages.dropped(id, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<SentMessage> newest(int limit) {
        return before(Long.MAX_VALUE, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SentMessage> before(long id, int limit) {
        return demo ? messages.sentBefore(id, limit).stream().map(this::show).toList() : List.of();
    }

    private SentMessage show(OutboxRepository.Sent sent) {
        try {
            var message = read(sent.messageId(), sent.sealed());
            return new SentMessage(
                    sent.id(),
                    message.channel(),
                    message.to(),
                    message.language(),
                    message.subject(),
                    message.text(),
                    sent.sentAt());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("message " + sent.id() + " is sealed with another guichet.secret");
        }
    }

    private Message read(String messageId, String sealed) throws GeneralSecurityException {
        return JSON.readValue(seal.open(messageId, sealed), Message.class);
    }
}
