package ch.guichet.account;

import ch.guichet.common.Words;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to accounts at night. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    @Bean
    RecurringTask<Void> removeUnconfirmedAccounts(RegistrationService registrations) {
        return Tasks.recurring("remove-unconfirmed-accounts", Schedules.daily(Words.ZONE, LocalTime.of(2, 30)))
                .execute((instance, context) -> registrations.removeUnconfirmed());
    }
}
