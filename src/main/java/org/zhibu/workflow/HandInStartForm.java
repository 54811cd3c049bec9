package org.zhibu.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Starts a process with its start form: the domain opens the case, and the process starts with the key and the routing it gives. */
class HandInStartForm extends SubmitStartFormCmd {

    private final transient Desk desk;
    private final transient Map<String, ?> submitted;

    HandInStartForm(Desk desk, String processDefinitionId, Map<String, ?> submitted) {
        super(processDefinitionId, null, Map.of());
        this.desk = desk;
        this.submitted = submitted;
    }

    @Override
    public ProcessInstance execute(CommandContext context) {
        var definition = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(processDefinitionId);
        for (var checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkCreateProcessInstance(definition);
        }
        var opened = desk.open(definition.getKey(), submitted);
        return new SubmitStartFormCmd(processDefinitionId, opened.businessKey(), opened.routing()).execute(context);
    }
}
