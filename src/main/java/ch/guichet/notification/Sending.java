package ch.guichet.notification;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The job that sends a message, again and again with a growing delay until it is taken. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    private static final int DOUBLINGS_TO_LONGEST = 11;

    @Bean
    Seal outboxSeal(NotificationSettings settings, Environment environment) {
        return new Seal(Secret.find(settings, environment));
    }

    @Bean
    OwnAddress ownAddress(NotificationSettings settings, Environment environment) {
        return OwnAddress.of(settings, environment);
    }

    @Bean
    OneTimeTask<Void> sendMessage(Delivery delivery) {
        return Tasks.oneTime(Outbox.TASK)
                .onFailure(Sending::tryAgain)
                .execute((instance, context) -> delivery.deliver(Long.parseLong(instance.getId())));
    }

    private static void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> job) {
        var delay = delay(failed.getExecution().consecutiveFailures);
        LOG.warn(
                "Message {} was not taken, next try in {} s: {}",
                failed.getExecution().getId(),
                delay.toSeconds(),
                failed.getCause().map(Sending::reason).orElse("unknown"));
        job.reschedule(failed, failed.getTimeDone().plus(delay));
    }

    private static String reason(Throwable failure) {
        return String.valueOf((failure instanceof NotTaken known ? known : NotTaken.because(failure)).getMessage());
    }

    /** 2 s, 4 s, 8 s … and an hour at most. */
    static Duration delay(int earlierFailures) {
        var growing = FIRST_DELAY.multipliedBy(1L << Math.min(earlierFailures, DOUBLINGS_TO_LONGEST));
        return growing.compareTo(LONGEST_DELAY) < 0 ? growing : LONGEST_DELAY;
    }
}
