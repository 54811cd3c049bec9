package org.zhibu.workflow;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Gives up a claim: one's own without further right, anybody else's with the engine's right to assign. */
class PutTaskBack extends AssignTaskCmd {

    private final String task;

    PutTaskBack(String taskId) {
        super(taskId, null);
        this.task = taskId;
    }

    @Override
    public Void execute(CommandContext context) {
        var found = context.getTaskManager().findTaskById(task);
        var account = context.getAuthenticatedUserId();
        if (found != null && account != null && account.equals(found.getAssignee())) {
            return context.runWithoutAuthorization(() -> super.execute(context));
        }
        return super.execute(context);
    }
}
