package org.zhibu.testing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
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
 * <p>Nothing happens by itself: people act by {@link Case#complete}, time by {@link Case#fire} or {@link #moveTo}, the
 * outside by {@link Case#tell}. When the class is done, every node and sequence flow of the model must have been walked.
 */
public final class TestEngine implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final Set<String> WAIT_STATES =
            Set.of("userTask", "receiveTask", "intermediateTimer", "intermediateMessageCatch");

    /** An end event that sends a message is plainly an {@code endEvent} to the engine. */
    private static final Pattern END_EVENT = Pattern.compile("[eE]ndEvent$");

    private final Path model;
    private final List<String> processes;
    private final List<Path> called;
    private final WalkedElements walked = new WalkedElements();
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<String, JavaDelegate> steps = new HashMap<>();
    private final ProcessEngine engine;

    private TestEngine(Path model, List<String> processes, List<Path> called) {
        this.model = model;
        this.processes = processes;
        this.called = called;
        this.engine = inMemoryEngine();
    }

    /** For all processes of a model; the models it calls are deployed as well, but another class walks them. */
    public static TestEngine walking(String model, String... called) {
        var path = pathOf(model);
        var processes = read(path).getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .toList();
        return new TestEngine(
                path, processes, Stream.of(called).map(TestEngine::pathOf).toList());
    }

    /** For one pool of a model; another class walks the others. */
    public static TestEngine walkingPool(String model, String process) {
        return new TestEngine(pathOf(model), List.of(process), List.of());
    }

    /** A case in the branch {@code a0101} of the committee {@code a01}. */
    public Case start() {
        return start(Map.of());
    }

    /** The same, with other routing variables. */
    public Case start(Map<String, Object> routing) {
        return start(processes.get(0), routing);
    }

    /** The same, of one process among several. */
    public Case start(String process, Map<String, Object> routing) {
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey(process, UUID.randomUUID().toString(), routed(routing));
        work();
        return new Case(instance.getId());
    }

    /** A case that begins with news from outside. */
    public Case startBy(String message, String businessKey, Map<String, Object> routing) {
        var instance = engine.getRuntimeService().startProcessInstanceByMessage(message, businessKey, routed(routing));
        work();
        return new Case(instance.getId());
    }

    /** What a service task does in this test, beside being counted. */
    public void teach(String serviceTask, JavaDelegate step) {
        steps.put(serviceTask, step);
    }

    /** Time goes on until then: whatever falls due by that moment happens. */
    public void moveTo(Date moment) {
        ClockUtil.setCurrentTime(moment);
        var due = engine.getManagementService().createJobQuery().executable().list();
        while (!due.isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            due = engine.getManagementService().createJobQuery().executable().list();
        }
    }

    private static Map<String, Object> routed(Map<String, Object> routing) {
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
        return variables;
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
        Mocks.register(model.getName(1) + "Clock", new FixedClock());
        models().stream()
                .flatMap(path -> read(path).getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getId)
                .forEach(step -> Mocks.register(step, (JavaDelegate) execution -> {
                    calls.merge(step, 1, Integer::sum);
                    steps.getOrDefault(step, nothing -> {}).execute(execution);
                }));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test over"));
        calls.clear();
        steps.clear();
        Mocks.reset();
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        engine.close();
        assertThat(processes).allSatisfy(this::isWalked);
    }

    private void isWalked(String process) {
        var all = WalkedElements.walkable(process, read(model)).size();
        var notWalked = walked.notWalked(process, read(model));
        var done = all - notWalked.size();
        System.out.printf("coverage %s: %d/%d flows and nodes = %d %%%n", process, done, all, 100 * done / all);
        assertThat(notWalked)
                .as("flows and nodes of %s that no test walks", process)
                .isEmpty();
    }

    /** One case on its way through the model. */
    public final class Case {

        private final String instance;

        private Case(String instance) {
            this.instance = instance;
        }

        /** What the case goes by; a case may get another key on its way. */
        public String businessKey() {
            return engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getBusinessKey();
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
            tell(message, Map.of());
        }

        /** News from outside, and the case learns something from it. */
        public void tell(String message, Map<String, Object> learned) {
            engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey())
                    .setVariables(learned)
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
                    .filter(activity ->
                            END_EVENT.matcher(activity.getActivityType()).find())
                    .map(HistoricActivityInstance::getActivityId)
                    .sorted()
                    .toList();
        }

        public boolean isOver() {
            return engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                    .noneMatch(running -> instance.equals(running.getRootProcessInstanceId()));
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
                    .processInstanceBusinessKey(businessKey())
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
            var own = engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                    .filter(process -> instance.equals(process.getRootProcessInstanceId()))
                    .map(HistoricProcessInstance::getId)
                    .toList();
            return engine.getManagementService().createJobQuery().timers().list().stream()
                    .filter(timer -> own.contains(timer.getProcessInstanceId()))
                    .toList();
        }

        private List<HistoricActivityInstance> activities() {
            return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                    .filter(activity -> instance.equals(activity.getRootProcessInstanceId()))
                    .toList();
        }
    }

    /** What the engine does by itself once somebody or something moved a case. */
    private void work() {
        var jobs = engine.getManagementService().createJobQuery().messages().list();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            jobs = engine.getManagementService().createJobQuery().messages().list();
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
        try (var files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.endsWith(model + ".bpmn"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
