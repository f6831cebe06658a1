package ch.guichet.account.signin;

import ch.guichet.common.Words;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to sign-ins at night. */
@Configuration(proxyBeanMethods = false)
class SignInJobs {

    @Bean
    RecurringTask<Void> removeOldSignIns(SignInService signIns) {
        return Tasks.recurring("remove-old-sign-ins", Schedules.daily(Words.ZONE, LocalTime.of(2, 40)))
                .execute((instance, context) -> signIns.removeOld());
    }
}
