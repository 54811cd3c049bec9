package org.zhibu.workflow;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;

/**
 * Where people hand in their work. Whichever door a form comes through, it passes here, inside the transaction that moves
 * the token.
 */
@Component
class Desk {

    private final Forms forms;
    private final Directory directory;
    private final Clock clock;
    private final JdbcClient database;
    private final ObjectProvider<Duty<?>> dutyBeans;
    private final ObjectProvider<StartDuty<?>> startDutyBeans;
    private @Nullable Map<String, Duty<?>> duties;

    Desk(
            Forms forms,
            Directory directory,
            Clock clock,
            JdbcClient database,
            ObjectProvider<Duty<?>> dutyBeans,
            ObjectProvider<StartDuty<?>> startDutyBeans) {
        this.forms = forms;
        this.directory = directory;
        this.clock = clock;
        this.database = database;
        this.dutyBeans = dutyBeans;
        this.startDutyBeans = startDutyBeans;
    }

    /** Holds the task for this transaction; false when it is gone. Whoever comes second waits here and is told so. */
    boolean hold(String taskId) {
        return database.sql("select ID_ from ACT_RU_TASK where ID_ = :id for update")
                .param("id", taskId)
                .query(String.class)
                .optional()
                .isPresent();
    }

    Outcome handIn(TaskEntity task, Map<String, ?> submitted) {
        var errand = errandAt(task);
        requireCandidate(task);
        return perform(duty(task.getTaskDefinitionKey()), submitted, errand);
    }

    private <F extends Record> Outcome perform(Duty<F> duty, Map<String, ?> submitted, Errand errand) {
        var form = forms.bind(submitted, duty.form());
        return outsideAuthorization(() -> duty.perform(form, errand));
    }

    /** Refuses whoever the task is about. */
    void requireOthersBusiness(TaskEntity task) {
        var errand = errandAt(task);
        if (outsideAuthorization(() -> duty(task.getTaskDefinitionKey()).isOwnBusiness(errand))) {
            throw new NotAllowed("本人不得办理自己的事项，请由其他党务工作者办理");
        }
    }

    StartDuty.NewCase open(String process, Map<String, ?> submitted) {
        return open(startDuty(process), submitted);
    }

    private <F extends Record> StartDuty.NewCase open(StartDuty<F> duty, Map<String, ?> submitted) {
        var form = forms.bind(submitted, duty.form());
        var actor = whoActs();
        return outsideAuthorization(() -> duty.open(form, actor, LocalDate.now(clock)));
    }

    /** What the form of this task shows now. */
    Map<String, Object> offerAt(TaskEntity task) {
        var errand = errandAt(task);
        return delivered(
                outsideAuthorization(() -> duty(task.getTaskDefinitionKey()).offer(errand)));
    }

    Map<String, Object> offerAtStart(String process) {
        var actor = whoActs();
        return delivered(outsideAuthorization(() -> startDuty(process).offer(actor)));
    }

    Timing timing(TaskEntity task) {
        return duty(task.getTaskDefinitionKey())
                .timing(new Errand(businessKey(task), Actor.SYSTEM, LocalDate.now(clock)));
    }

    private Map<String, Object> delivered(Map<String, Object> offered) {
        var delivered = new HashMap<String, Object>();
        offered.forEach((key, value) -> delivered.put(key, forms.deliver(value)));
        return delivered;
    }

    private Errand errandAt(TaskEntity task) {
        return new Errand(businessKey(task), whoActs(), LocalDate.now(clock));
    }

    private static String businessKey(TaskEntity task) {
        return task.getExecution().getProcessBusinessKey();
    }

    private Actor whoActs() {
        var account = Context.getCommandContext().getAuthenticatedUserId();
        if (account == null) {
            throw new NotAllowed("请先登录");
        }
        return directory.actor(account);
    }

    /** An assignment outlives the post it was claimed with; the right to act does not. */
    private static void requireCandidate(TaskEntity task) {
        var authentication = Context.getCommandContext().getAuthentication();
        var groups = authentication == null || authentication.getGroupIds() == null
                ? List.<String>of()
                : authentication.getGroupIds();
        var mayAct = task.getCandidates().stream()
                .anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()));
        if (!mayAct) {
            throw new NotAllowed("您现任的职务不办理“" + task.getName() + "”");
        }
    }

    private Duty<?> duty(String task) {
        var duty = duties().get(task);
        if (duty == null) {
            throw new ProcessEngineException("No duty is bound to task '" + task + "'");
        }
        return duty;
    }

    private StartDuty<?> startDuty(String process) {
        return startDutyBeans.stream()
                .filter(duty -> duty.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("该流程不能通过表单发起"));
    }

    /** Looked up at the first use: the duties need the engine's services, which need this desk. */
    private synchronized Map<String, Duty<?>> duties() {
        if (duties == null) {
            duties = dutyBeans.stream().collect(toUnmodifiableMap(Duty::task, duty -> duty));
        }
        return duties;
    }

    /** The person's right to do the work has been checked; what the house does with it is its own affair. */
    private static <T> T outsideAuthorization(Callable<T> work) {
        return Context.getCommandContext().runWithoutAuthorization(work);
    }
}
