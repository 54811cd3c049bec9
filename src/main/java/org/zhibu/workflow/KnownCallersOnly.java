package org.zhibu.workflow;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Fails closed: a call from outside without an authentication reaches no command. */
class KnownCallersOnly extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        OutsideCall.requireKnownCaller();
        return next.execute(command);
    }
}
