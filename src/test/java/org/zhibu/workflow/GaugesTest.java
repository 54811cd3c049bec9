package org.zhibu.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhibu.kernel.NotFound;

/** The gauges on an engine with one task, which somebody does sooner or later. */
class GaugesTest {

    private static final Instant MORNING = Instant.parse("2026-06-01T00:00:00Z");

    private final ProcessEngine engine = engine();
    private final Gauges gauges = new Gauges(
            engine.getRepositoryService(),
            JdbcClient.create(engine.getProcessEngineConfiguration().getDataSource()),
            Clock.fixed(MORNING, ZoneOffset.UTC));

    @BeforeEach
    void aModel() {
        ClockUtil.setCurrentTime(Date.from(MORNING));
        deploy("谈话");
    }

    @AfterEach
    void close() {
        ClockUtil.reset();
        engine.close();
    }

    @Test
    void thePaceIsTheMiddleAndTheNinthOfTenDurations() {
        for (var hours = 10; hours > 0; hours--) {
            talkTook(Duration.ofHours(hours));
        }

        assertThat(gauges.pace(definition(), true).activities())
                .containsExactly(new Pace.Line("talk", "谈话", 10, 5 * 3600, 9 * 3600));
    }

    @Test
    void oneTalkIsItsOwnMiddle() {
        talkTook(Duration.ofMinutes(90));

        assertThat(gauges.pace(definition(), true).activities())
                .containsExactly(new Pace.Line("talk", "谈话", 1, 5400, 5400));
    }

    @Test
    void workThatIsOpenOrWasCanceledIsNotCounted() {
        talkTook(Duration.ofHours(1));
        start();
        engine.getRuntimeService().deleteProcessInstance(start(), "given up");

        assertThat(gauges.pace(definition(), true).activities())
                .containsExactly(new Pace.Line("talk", "谈话", 1, 3600, 3600));
    }

    @Test
    void aVersionIsMeasuredAloneOrWithItsPredecessors() {
        talkTook(Duration.ofHours(2));
        deploy("同申请人谈话");
        talkTook(Duration.ofHours(4));

        assertThat(gauges.pace(definition(), false).activities())
                .containsExactly(new Pace.Line("talk", "同申请人谈话", 1, 4 * 3600, 4 * 3600));
        assertThat(gauges.pace(definition(), true).activities())
                .extracting(Pace.Line::finished, Pace.Line::medianSeconds)
                .containsExactly(tuple(2L, 2L * 3600));
    }

    @Test
    void aProcessThatIsNotThereHasNoPace() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gauges.pace("nothing", true));
    }

    @Test
    void aTaskIsLateWhenItsLastDayIsOver() {
        due(start(), MORNING.minus(Duration.ofHours(50)));
        due(start(), MORNING.minus(Duration.ofSeconds(1)));
        due(start(), MORNING.plus(Duration.ofSeconds(1)));
        start();

        assertThat(gauges.late()).containsExactly(new LateStep("talks", "样例", "talk", "谈话", 4, 2, 3));
    }

    @Test
    void whatIsInTimeIsNotLate() {
        due(start(), MORNING.plus(Duration.ofSeconds(1)));

        assertThat(gauges.late()).isEmpty();
    }

    @Test
    void theNameOfALateStepIsTheModelsAndNotThePersons() {
        var task = task(start());
        task.setName("张某某 · 谈话");
        task.setDueDate(Date.from(MORNING.minusSeconds(1)));
        engine.getTaskService().saveTask(task);

        assertThat(gauges.late()).extracting(LateStep::name).containsExactly("谈话");
    }

    private void talkTook(Duration time) {
        ClockUtil.setCurrentTime(Date.from(MORNING));
        var talk = task(start());
        ClockUtil.setCurrentTime(Date.from(MORNING.plus(time)));
        engine.getTaskService().complete(talk.getId());
    }

    private String start() {
        return engine.getRuntimeService().startProcessInstanceByKey("talks").getId();
    }

    private void due(String instance, Instant limit) {
        engine.getTaskService().setDueDate(task(instance).getId(), Date.from(limit));
    }

    private Task task(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private String definition() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .singleResult()
                .getId();
    }

    private void deploy(String task) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "talks.bpmn",
                        Bpmn.createExecutableProcess("talks")
                                .name("样例")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("talk")
                                .name(task)
                                .endEvent()
                                .done())
                .deploy();
    }

    private static ProcessEngine engine() {
        return new StandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("gauges")
                .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID())
                .setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
    }
}
