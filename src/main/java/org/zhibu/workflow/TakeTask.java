package org.zhibu.workflow;

import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.zhibu.kernel.NotAllowed;

/**
 * Takes a task on: for oneself only, and never in one's own case. Nobody else could finish what somebody holds who must not
 * finish it.
 */
class TakeTask extends ClaimTaskCmd {

    private final transient Desk desk;
    private final String task;
    private final String account;

    TakeTask(Desk desk, String taskId, String account) {
        super(taskId, account);
        this.desk = desk;
        this.task = taskId;
        this.account = account;
    }

    @Override
    public Void execute(CommandContext context) {
        if (!account.equals(context.getAuthenticatedUserId())) {
            throw new NotAllowed("待办由办理人本人认领");
        }
        var found = context.getTaskManager().findTaskById(task);
        if (found != null) {
            desk.requireOthersBusiness(found);
        }
        return super.execute(context);
    }
}
