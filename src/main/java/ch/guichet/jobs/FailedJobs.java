package ch.guichet.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves a line in the log for each nightly job that failed: its name and the kind of failure, never what it said. */
class FailedJobs extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailedJobs.class);

    private final Set<String> names;

    FailedJobs(Set<String> names) {
        this.names = names;
    }

    @Override
    public void onExecutionComplete(ExecutionComplete execution) {
        var name = execution.getExecution().taskInstance.getTaskName();
        execution
                .getCause()
                .filter(cause -> names.contains(name))
                .ifPresent(cause ->
                        LOG.warn("job {} failed: {}", name, cause.getClass().getName()));
    }
}
