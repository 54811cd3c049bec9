package org.zhibu.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.RuleViolation;

/**
 * Completes a user task with a form. What was submitted never becomes a variable: the desk absorbs it and only the outcome
 * reaches the engine, so a submission can neither leave personal data in its tables nor overwrite what routes the case.
 */
class HandInTask extends CompleteTaskCmd {

    private final transient Desk desk;
    private final transient Map<String, ?> submitted;

    HandInTask(Desk desk, String taskId, Map<String, ?> submitted) {
        super(taskId, Map.of());
        this.desk = desk;
        this.submitted = submitted;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        if (!desk.hold(taskId)) {
            throw new Conflict("task-gone", "此待办已办结或已撤销，请刷新后查看");
        }
        return super.execute(context);
    }

    @Override
    protected void completeTask(TaskEntity task) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            throw new RuleViolation("task-delegated", "该待办已转交他人办理，尚未交回", "请等待受托人交回后再办结");
        }
        var outcome = desk.handIn(task, submitted);
        outcome.local().forEach(branchOf(task.getExecution())::setVariableLocal);
        outcome.shared().forEach(task.getExecution().getProcessInstance()::setVariable);
        super.completeTask(task);
    }

    /** A task with boundary events is a scope of its own that ends with it; what the gateway reads belongs one scope higher. */
    private static ExecutionEntity branchOf(ExecutionEntity execution) {
        return execution.getActivity().isScope() ? execution.getParent() : execution;
    }
}
