package org.zhibu.workflow;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Refuses expressions anywhere in a task query, or-branches included: the engine's own check forgets those (CVE-2026-109432). */
class NoExpressionsInQueries extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query
                && query.getQueries().stream()
                        .anyMatch(branch -> !branch.getExpressions().isEmpty())) {
            throw new BadUserRequestException("查询条件中不能使用表达式");
        }
        return next.execute(command);
    }
}
