package ch.guichet.claim;

import ch.guichet.common.Words;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimJobs {

    @Bean
    RecurringTask<Void> oldDrafts(DraftService drafts) {
        return Tasks.recurring("old-drafts", Schedules.daily(Words.ZONE, LocalTime.of(3, 0)))
                .execute((instance, context) -> LoggerFactory.getLogger(ClaimJobs.class)
                        .info("{} drafts that nobody touched for ninety days were removed", drafts.removeOld()));
    }
}
