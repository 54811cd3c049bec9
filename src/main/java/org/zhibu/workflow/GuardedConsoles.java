package org.zhibu.workflow;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.webapp.db.CommandExecutor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Cockpit and Admin read the engine's tables with chains of commands of their own, in which the engine's guards have no place;
 * without an authentication they, too, check nothing. Takes their place before the first request is let in.
 */
@Component
class GuardedConsoles implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate() {
            @Override
            protected org.camunda.bpm.cockpit.db.CommandExecutor createCommandExecutor(String engine) {
                return new KnownReadersOnly(super.createCommandExecutor(engine));
            }
        });
        Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate() {
            @Override
            protected CommandExecutor createCommandExecutor(String engine) {
                return new KnownReadersOnly(super.createCommandExecutor(engine));
            }
        });
    }

    private static class KnownReadersOnly implements org.camunda.bpm.cockpit.db.CommandExecutor {

        private final CommandExecutor console;

        KnownReadersOnly(CommandExecutor console) {
            this.console = console;
        }

        @Override
        public <T> T executeCommand(Command<T> command) {
            OutsideCall.requireKnownCaller();
            return console.executeCommand(command);
        }
    }
}
