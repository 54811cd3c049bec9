package org.zhibu.workflow;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The engine's task service, with every way to complete a task leading to the {@link Desk}. */
class AbsorbingTaskService extends TaskServiceImpl {

    private static final int ATTEMPTS = 5;

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
        Map<String, Object> form = submitted == null ? Map.of() : submitted;
        Refusals.OF_A_TASK.translated(() -> retried(() -> commandExecutor.execute(new HandInTask(desk, taskId, form))));
    }

    /**
     * A timer or a parallel branch of the same case may move at the same moment. Nobody did this task meanwhile, so the person
     * need not hear of it: all is rolled back and done again.
     */
    private static <T> T retried(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (OptimisticLockingException | ConcurrencyFailureException race) {
                if (attempt == ATTEMPTS || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw race;
                }
            }
        }
    }

    @Override
    public void claim(String taskId, String account) {
        Refusals.OF_A_TASK.translated(() -> commandExecutor.execute(new TakeTask(desk, taskId, account)));
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
