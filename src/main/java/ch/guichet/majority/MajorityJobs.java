package ch.guichet.majority;

import ch.guichet.common.Words;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MajorityJobs {

    @Bean
    RecurringTask<Void> comingOfAge(MajorityNotices notices) {
        return Tasks.recurring("coming-of-age", Schedules.daily(Words.ZONE, LocalTime.of(6, 0)))
                .execute((instance, context) -> LoggerFactory.getLogger(MajorityJobs.class)
                        .info("{} representatives were told of somebody who comes of age", notices.tell()));
    }

    /** Before the files that nothing refers to are removed. */
    @Bean
    RecurringTask<Void> oldProofs(MajorityService majorities) {
        return Tasks.recurring("old-proofs", Schedules.daily(Words.ZONE, LocalTime.of(3, 10)))
                .execute((instance, context) -> LoggerFactory.getLogger(MajorityJobs.class)
                        .info(
                                "{} proofs that were begun and left for ninety days were removed",
                                majorities.removeOld()));
    }
}
