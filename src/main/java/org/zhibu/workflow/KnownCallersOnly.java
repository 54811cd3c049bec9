package org.zhibu.workflow;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Fails closed: a call from outside without an authentication reaches no command. */
class KnownCallersOnly extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl engine;

    KnownCallersOnly(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (OutsideCall.isOpen() && engine.getIdentityService().getCurrentAuthentication() == null) {
            throw new AuthorizationException("请先登录");
        }
        return next.execute(command);
    }
}
