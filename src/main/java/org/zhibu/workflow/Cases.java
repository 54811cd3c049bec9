package org.zhibu.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, tells and asks the processes behind a business key. */
@Service
@Transactional
public class Cases {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    Cases(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    public void start(String process, String businessKey, Map<String, Object> routing) {
        runtime.startProcessInstanceByKey(process, businessKey, routing);
    }

    /** Tells the case what happened; says whether anybody was listening. */
    public boolean tell(String businessKey, String message) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAllWithResult()
                .isEmpty();
    }

    /** The same, with what the gateways behind the message read. */
    public boolean tell(String businessKey, String message, Map<String, Object> outcome) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(outcome)
                .correlateAllWithResult()
                .isEmpty();
    }

    /** Starts the process that begins with this message. */
    public void startByMessage(String message, String businessKey, Map<String, Object> routing) {
        runtime.startProcessInstanceByMessage(message, businessKey, routing);
    }

    /** Moves a timer of a case that has not fired yet. */
    public void retime(String businessKey, String timer, Date due) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(timer)
                                .timers()
                                .list()
                                .stream())
                .forEach(job -> management.setJobDuedate(job.getId(), due));
    }

    /** The work that is open in a case now. */
    @Transactional(readOnly = true)
    public List<OpenTask> openTasks(String businessKey) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .active()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(this::openTask)
                .toList();
    }

    /** Hands the open work of a case, in every stage of it, over to other organizations. */
    public void reroute(String businessKey, Map<String, Object> routing) {
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()) {
            var old = runtime.getVariables(instance.getId(), routing.keySet());
            runtime.setVariables(instance.getId(), routing);
            for (var task :
                    tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
                reroute(task, old, routing);
            }
        }
    }

    private void reroute(Task task, Map<String, Object> from, Map<String, Object> to) {
        for (var group : groupsOf(task)) {
            from.forEach((name, code) -> {
                if (code instanceof String && group.startsWith(code + "-")) {
                    tasks.deleteCandidateGroup(task.getId(), group);
                    tasks.addCandidateGroup(task.getId(), to.get(name) + group.substring(group.indexOf('-')));
                }
            });
        }
        tasks.setAssignee(task.getId(), null);
    }

    private OpenTask openTask(Task task) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                groupsOf(task),
                task.getAssignee(),
                day(task.getFollowUpDate()),
                day(task.getDueDate()));
    }

    private List<String> groupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .sorted()
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), BEIJING);
    }

    /** One open user task: its id in the engine, its id in the model, its readable name, who may do it, and its legal days. */
    public record OpenTask(
            String id,
            String task,
            String name,
            List<String> groups,
            @Nullable String assignee,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {}
}
