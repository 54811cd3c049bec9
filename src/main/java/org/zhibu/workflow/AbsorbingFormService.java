package org.zhibu.workflow;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;
import org.jspecify.annotations.Nullable;

/**
 * The engine's form service: forms are filled when they are opened and absorbed when they are submitted. Whoever may see the
 * task gets what its duty offers at this moment; nothing of it is stored.
 */
class AbsorbingFormService extends FormServiceImpl {

    private final Desk desk;
    private final TaskService tasks;

    AbsorbingFormService(Desk desk, TaskService tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> submitted) {
        tasks.complete(taskId, submitted);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> submitted, boolean deserializeValues) {
        return tasks.completeWithVariablesInReturn(taskId, submitted, deserializeValues);
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, @Nullable Map<String, Object> submitted) {
        return submitStartForm(processDefinitionId, null, submitted);
    }

    /** The business key is the domain's to give; one that is sent along is ignored. */
    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable String businessKey, @Nullable Map<String, Object> submitted) {
        return Refusals.OF_A_START.translated(() -> commandExecutor.execute(
                new HandInStartForm(desk, processDefinitionId, submitted == null ? Map.of() : submitted)));
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeValues) {
        return commandExecutor.execute(new GetTaskFormVariablesCmd(taskId, names, deserializeValues) {
            @Override
            public VariableMap execute(CommandContext context) {
                super.execute(context);
                TaskEntity task = context.getTaskManager().findTaskById(taskId);
                return chosen(desk.offerAt(task), names);
            }
        });
    }

    @Override
    public VariableMap getStartFormVariables(
            String processDefinitionId, @Nullable Collection<String> names, boolean deserializeValues) {
        return commandExecutor.execute(new GetStartFormVariablesCmd(processDefinitionId, names, deserializeValues) {
            @Override
            public VariableMap execute(CommandContext context) {
                super.execute(context);
                return chosen(desk.offerAtStart(keyOf(processDefinitionId)), names);
            }
        });
    }

    /** The engine stumbles over a task that is gone. */
    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        if (commandExecutor.execute(context -> context.getTaskManager().findTaskById(taskId)) == null) {
            throw new NotFoundException("此待办已办结或已撤销");
        }
        return super.getDeployedTaskForm(taskId);
    }

    /** Only what the duty offers: the variables that route a case are not part of any form. */
    private static VariableMap chosen(Map<String, Object> offered, @Nullable Collection<String> names) {
        VariableMap chosen = new VariableMapImpl();
        offered.forEach((name, value) -> {
            if (names == null || names.isEmpty() || names.contains(name)) {
                chosen.putValue(name, value);
            }
        });
        return chosen.isEmpty() ? Variables.createVariables() : chosen;
    }

    static String keyOf(String processDefinitionId) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(processDefinitionId)
                .getKey();
    }
}
