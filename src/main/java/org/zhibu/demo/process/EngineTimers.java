package org.zhibu.demo.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhibu.demo.DemoTimers;
import org.zhibu.kernel.ClockMoved;

/** Timers follow a clock that jumps: during the story on the spot, afterwards by waking the engine's own workers. */
@Component
@Profile("demo")
class EngineTimers implements DemoTimers {

    private final ManagementService management;
    private final JobExecutor workers;

    EngineTimers(ManagementService management, JobExecutor workers) {
        this.management = management;
        this.workers = workers;
    }

    /** A timer may leave a warning to be raised, which is a job of its own. */
    @Override
    public void fireDue() {
        for (var due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** The workers sleep for up to ten seconds when nothing is due. */
    @EventListener
    void on(ClockMoved moved) {
        workers.jobWasAdded();
    }

    private List<Job> dueJobs() {
        return management.createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }
}
