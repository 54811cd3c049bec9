package org.zhibu.workflow;

import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * A job that lost a race is done again at once. Stock engines let it wait as long as one that failed, minutes long, and
 * count a race that our own tables lost as a failure; but a timer and a message that meet in one case are everyday business.
 */
class LostRaces implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return isRace(failure) ? new Again(jobId, failure) : new DefaultJobRetryCmd(jobId, failure);
    }

    private static boolean isRace(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException);
    }

    private static class Again extends JobRetryCmd {

        Again(String jobId, Throwable race) {
            super(jobId, race);
        }

        @Override
        public Object execute(CommandContext context) {
            var job = getJob();
            job.unlock();
            notifyAcquisition(context);
            return job;
        }
    }
}
