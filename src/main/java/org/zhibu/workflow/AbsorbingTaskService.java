package org.zhibu.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The engine's task service, with every way to complete a task leading to the {@link Desk}. */
class AbsorbingTaskService extends TaskServiceImpl {

    private final Desk desk;

    AbsorbingTaskService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> submitted) {
        Refusals.OF_A_TASK.translated(
                () -> commandExecutor.execute(new HandInTask(desk, taskId, submitted == null ? Map.of() : submitted)));
    }

    /** Whoever claimed a task may put it back; the right to work on it does not include that in the engine. */
    @Override
    public void setAssignee(String taskId, @Nullable String account) {
        commandExecutor.execute(account == null ? new PutTaskBack(taskId) : new AssignTaskCmd(taskId, account));
    }

    /** Returns no variables: what routes a case is nobody's reading. */
    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> submitted, boolean deserializeValues) {
        complete(taskId, submitted);
        return Variables.createVariables();
    }
}
