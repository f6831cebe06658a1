package ch.guichet.file;

import ch.guichet.common.Words;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileJobs {

    @Bean
    RecurringTask<Void> orphanFiles(FileService files) {
        return Tasks.recurring("orphan-files", Schedules.daily(Words.ZONE, LocalTime.of(3, 30)))
                .execute((instance, context) -> LoggerFactory.getLogger(FileJobs.class)
                        .info("{} files that nothing refers to were removed", files.removeOrphans()));
    }
}
