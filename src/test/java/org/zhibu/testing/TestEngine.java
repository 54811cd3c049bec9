package org.zhibu.testing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An engine of its own for one test class, to walk a model step by step.
 *
 * <p>Nothing happens by itself: people act by {@link Case#complete}, time by {@link Case#fire}, the outside by
 * {@link Case#tell}. When the class is done, every node and sequence flow of the model must have been walked.
 */
public final class TestEngine implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final Set<String> WAIT_STATES = Set.of("userTask", "intermediateTimer");

    private final Path model;
    private final List<Path> called;
    private final WalkedElements walked = new WalkedElements();
    private final Map<String, Integer> calls = new HashMap<>();
    private final ProcessEngine engine;

    private TestEngine(Path model, List<Path> called) {
        this.model = model;
        this.called = called;
        this.engine = inMemoryEngine();
    }

    /** For a model; the models it calls are deployed as well, but another class walks them. */
    public static TestEngine walking(String model, String... called) {
        return new TestEngine(
                pathOf(model), List.of(called).stream().map(TestEngine::pathOf).toList());
    }

    /** A case in the branch {@code a0101} of the committee {@code a01}. */
    public Case start() {
        return start(Map.of());
    }

    /** The same, with other routing variables. */
    public Case start(Map<String, Object> routing) {
        var variables = new HashMap<String, Object>();
        variables.put("branch", "a0101");
        variables.put("committee", "a01");
        variables.put("department", "a");
        variables.put("generalBranch", "");
        variables.put("hasGeneralBranch", false);
        variables.put("label", "张某某");
        variables.put("onPaper", false);
        variables.put("enterAt", null);
        variables.putAll(routing);
        var key = UUID.randomUUID().toString();
        var instance = engine.getRuntimeService().startProcessInstanceByKey(processOf(model), key, variables);
        return new Case(key, instance.getId());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var deployment = engine.getRepositoryService().createDeployment();
        models().forEach(path -> deployment.addModelInstance(path.getFileName().toString(), read(path)));
        deployment.deploy();
        new ProcessEngineAdapter(engine, walked).initializeListeners();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Mocks.register("developmentClock", new FixedClock());
        models().stream()
                .flatMap(path -> read(path).getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getId)
                .forEach(step -> Mocks.register(step, (JavaDelegate) execution -> calls.merge(step, 1, Integer::sum)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test over"));
        calls.clear();
        Mocks.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        engine.close();
        var process = processOf(model);
        var all = WalkedElements.walkable(read(model)).size();
        var notWalked = walked.notWalked(process, read(model));
        var done = all - notWalked.size();
        System.out.printf("coverage %s: %d/%d flows and nodes = %d %%%n", process, done, all, 100 * done / all);
        assertThat(notWalked)
                .as("flows and nodes of %s that no test walks", process)
                .isEmpty();
    }

    /** One case on its way through the model. */
    public final class Case {

        private final String businessKey;
        private final String instance;

        private Case(String businessKey, String instance) {
            this.businessKey = businessKey;
            this.instance = instance;
        }

        /** Somebody finishes a task that has only one way on. */
        public void complete(String task) {
            complete(task, Map.of());
        }

        /** Somebody finishes a task with an outcome that the next gateway reads. */
        public void complete(String task, String outcome) {
            complete(task, Map.of("outcome", outcome));
        }

        /** The same, and the case learns more than the outcome. */
        public void complete(String task, String outcome, Map<String, Object> learned) {
            var variables = new HashMap<>(learned);
            variables.put("outcome", outcome);
            complete(task, variables);
        }

        /** Somebody finishes a task and the case learns something. */
        public void complete(String task, Map<String, Object> learned) {
            engine.getTaskService().complete(taskNamed(task).getId(), learned);
            work();
        }

        /** A timer's day has come. */
        public void fire(String timer) {
            engine.getManagementService().executeJob(timerNamed(timer).getId());
            work();
        }

        /** A timer gets another day. */
        public void move(String timer, Date day) {
            engine.getManagementService().setJobDuedate(timerNamed(timer).getId(), day);
        }

        /** News from outside the case. */
        public void tell(String message) {
            engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .correlate();
            work();
        }

        /** The tasks and events at which the case waits, in all stages that are running. */
        public List<String> waitsAt() {
            return activities().stream()
                    .filter(activity -> activity.getEndTime() == null)
                    .filter(activity -> WAIT_STATES.contains(activity.getActivityType()))
                    .map(HistoricActivityInstance::getActivityId)
                    .sorted()
                    .toList();
        }

        /** The end events that were reached, by name. */
        public List<String> endings() {
            return activities().stream()
                    .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                    .map(HistoricActivityInstance::getActivityId)
                    .sorted()
                    .toList();
        }

        public boolean isOver() {
            return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
        }

        /** The groups whose members are asked to do a task. */
        public List<String> askedTo(String task) {
            return engine
                    .getTaskService()
                    .getIdentityLinksForTask(taskNamed(task).getId())
                    .stream()
                    .map(IdentityLink::getGroupId)
                    .sorted()
                    .toList();
        }

        /** The timers that run, and their days. */
        public Map<String, Date> timers() {
            return allTimers().stream()
                    .collect(toMap(TestEngine.this::activityOf, Job::getDuedate, (one, other) -> one, TreeMap::new));
        }

        /** How often the engine did a service task. */
        public int times(String serviceTask) {
            return calls.getOrDefault(serviceTask, 0);
        }

        public Object variable(String name) {
            return engine.getRuntimeService().getVariable(instance, name);
        }

        /** What the stage that asks for a task knows. */
        public Object variableAt(String task, String name) {
            return engine.getTaskService().getVariable(taskNamed(task).getId(), name);
        }

        private Task taskNamed(String name) {
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .taskDefinitionKey(name)
                    .processInstanceBusinessKey(businessKey)
                    .singleResult();
            assertThat(task).as("%s; the case waits at %s", name, waitsAt()).isNotNull();
            return task;
        }

        private Job timerNamed(String name) {
            var running = allTimers().stream()
                    .filter(timer -> activityOf(timer).equals(name))
                    .toList();
            assertThat(running)
                    .as("%s; the case waits for %s", name, timers().keySet())
                    .hasSize(1);
            return running.get(0);
        }

        private List<Job> allTimers() {
            return engine.getManagementService().createJobQuery().timers().list();
        }

        private List<HistoricActivityInstance> activities() {
            return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                    .filter(activity -> instance.equals(activity.getRootProcessInstanceId()))
                    .toList();
        }

        /** What the engine does by itself once somebody or something moved the case. */
        private void work() {
            var jobs = engine.getManagementService().createJobQuery().messages().list();
            while (!jobs.isEmpty()) {
                jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
                jobs = engine.getManagementService().createJobQuery().messages().list();
            }
        }
    }

    private List<Path> models() {
        var models = new ArrayList<>(called);
        models.add(model);
        return models;
    }

    private String activityOf(Job timer) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private static Path pathOf(String model) {
        return Path.of("bpmn", "development", model + ".bpmn");
    }

    private static String processOf(Path model) {
        return model.getFileName().toString().replace(".bpmn", "");
    }

    private static BpmnModelInstance read(Path model) {
        return Bpmn.readModelFromFile(model.toFile());
    }

    private static ProcessEngine inMemoryEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        var name = UUID.randomUUID().toString();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setExpressionManager(new MockExpressionManager());
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        return configuration.buildProcessEngine();
    }
}
