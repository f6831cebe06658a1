package ch.guichet.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** One scheduler per process; the database decides which process runs a job. */
@Configuration(proxyBeanMethods = false)
public class Jobs {

    /** What is scheduled inside a transaction exists once that transaction is committed, and only then. */
    @Bean(destroyMethod = "stop")
    public Scheduler scheduler(DataSource dataSource, Clock clock, List<Task<?>> tasks) {
        var once = new ArrayList<Task<?>>();
        var recurring = new ArrayList<RecurringTask<?>>();
        for (var task : tasks) {
            if (task instanceof RecurringTask<?> again) {
                recurring.add(again);
            } else {
                once.add(task);
            }
        }
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), once)
                .startTasks(recurring)
                .clock(clock::instant)
                // a host's name would be too long for its column and the same for two processes of one host
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(4)
                .pollingInterval(Duration.ofSeconds(1))
                // the jobs of a killed process are taken over within a minute
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                // each task writes its own line, FailedJobs that of the nightly ones; the texts of exceptions may name
                // people
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(new FailedJobs(
                        recurring.stream().map(RecurringTask::getTaskName).collect(Collectors.toSet())))
                .build();
    }

    @Bean
    ApplicationRunner startJobs(Scheduler scheduler) {
        return arguments -> scheduler.start();
    }
}
