package org.zhibu.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A job that waits for minutes because it met another one is a reminder that comes too late. */
class LostRacesTest {

    private static final Instant NOW = Instant.parse("2027-03-01T04:00:00Z");

    private ProcessEngine engine;

    @BeforeEach
    void anEngineThatRetriesAfterFiveMinutes() {
        var settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:lost-races" + System.nanoTime());
        settings.setExpressionManager(new MockExpressionManager());
        settings.setFailedJobCommandFactory(new LostRaces());
        settings.setFailedJobRetryTimeCycle("R5/PT5M");
        settings.setEnforceHistoryTimeToLive(false);
        engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "remind.bpmn",
                        Bpmn.createExecutableProcess("remind")
                                .startEvent()
                                .serviceTask("remindMembers")
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${remindMembers}")
                                .done())
                .deploy();
        ClockUtil.setCurrentTime(Date.from(NOW));
    }

    @AfterEach
    void close() {
        engine.close();
        Mocks.reset();
        ClockUtil.reset();
    }

    static RuntimeException[] races() {
        return new RuntimeException[] {
            new OptimisticLockingException("lost"),
            new ObjectOptimisticLockingFailureException("Letter", 1),
            new IllegalStateException(new CannotAcquireLockException("deadlock"))
        };
    }

    @ParameterizedTest
    @MethodSource("races")
    void whoLostARaceTriesAgainAtOnceAndHasLostNothing(RuntimeException race) {
        var job = afterOneAttempt(race);

        assertThat(job.getRetries()).isEqualTo(5);
        assertThat(dueAgainAfter(job)).isZero();

        Mocks.register("remindMembers", (JavaDelegate) execution -> {});
        engine.getManagementService().executeJob(job.getId());
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverElseFailsWaitsAndCounts(RuntimeException failure) {
        var job = afterOneAttempt(failure);

        assertThat(job.getRetries()).isEqualTo(4);
        assertThat(dueAgainAfter(job)).isEqualTo(Duration.ofMinutes(5));
    }

    static RuntimeException[] failures() {
        return new RuntimeException[] {new IllegalStateException("broken"), new IllegalArgumentException("wrong")};
    }

    private Job afterOneAttempt(RuntimeException failure) {
        Mocks.register("remindMembers", (JavaDelegate) execution -> {
            throw failure;
        });
        engine.getRuntimeService().startProcessInstanceByKey("remind");
        var id = engine.getManagementService().createJobQuery().singleResult().getId();
        assertThat(catchThrowable(() -> engine.getManagementService().executeJob(id)))
                .isNotNull();
        return engine.getManagementService().createJobQuery().singleResult();
    }

    private static Duration dueAgainAfter(Job job) {
        return job.getDuedate() == null
                ? Duration.ZERO
                : Duration.between(NOW, job.getDuedate().toInstant());
    }
}
