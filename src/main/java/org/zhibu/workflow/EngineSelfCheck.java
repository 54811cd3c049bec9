package org.zhibu.workflow;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Proves at every start that the engine's guards are in force, and stops the application when one is not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineSelfCheck implements ApplicationRunner {

    private final ProcessEngine engine;

    EngineSelfCheck(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        require(configuration.isAuthorizationEnabled(), "authorization is switched off");
        require(HistoryWithoutForms.NAME.equals(configuration.getHistory()), "history would keep what forms carry");
        require(configuration.getScriptEngineResolver() instanceof NoScripts, "scripts can be run");
        require(refusesExpressions(), "task queries accept expressions");
    }

    private boolean refusesExpressions() {
        try {
            engine.getTaskService()
                    .createTaskQuery()
                    .or()
                    .taskNameLike("canary")
                    .taskOwnerExpression("${canary}")
                    .endOr()
                    .count();
            return false;
        } catch (BadUserRequestException refused) {
            return true;
        }
    }

    private static void require(boolean guarded, String complaint) {
        if (!guarded) {
            throw new IllegalStateException("The engine is not safe to run: " + complaint);
        }
    }
}
