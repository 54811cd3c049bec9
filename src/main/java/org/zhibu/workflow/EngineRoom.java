package org.zhibu.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fits the engine out: the desk behind every completion, history without forms, and the guards that stock 7.24.0 lacks. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineRoom extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final Desk desk;

    EngineRoom(ApplicationContext context, Desk desk) {
        this.context = context;
        this.desk = desk;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var tasks = new AbsorbingTaskService(desk);
        engine.setTaskService(tasks);
        engine.setFormService(new AbsorbingFormService(desk, tasks));
        // The engine adds to these lists.
        engine.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(new ModelRules(ModelBeans.namesIn(context)), new ModelWiring(desk))));
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(new HistoryWithoutForms())));
        engine.setExpressionManager(new HardenedExpressions(context));
        engine.setFailedJobCommandFactory(new LostRaces());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setDeserializationTypeValidator(new NoObjectVariables());
        engine.setCustomPreCommandInterceptorsTxRequired(guards());
        engine.setCustomPreCommandInterceptorsTxRequiresNew(guards());
    }

    private static List<CommandInterceptor> guards() {
        return List.of(new KnownCallersOnly(), new NoExpressionsInQueries());
    }
}
