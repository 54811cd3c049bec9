package org.zhibu.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Expressions that cannot reach beyond their purpose. In a model: variables, and beans that are meant for models. In a query
 * or a stored filter (the engine evaluates those without a scope): the functions the engine offers, and dates. Stock 7.24.0
 * lets anybody who can log in run code through them (CVE-2026-109432).
 */
class HardenedExpressions extends SpringExpressionManager {

    private final ApplicationContext context;
    private final ELResolver queryResolver = new GuardedBeans(true);

    HardenedExpressions(ApplicationContext context) {
        super(context, Map.of());
        this.context = context;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ModelBeans(context));
        resolver.add(new GuardedBeans(false));
        return resolver;
    }

    @Override
    protected ProcessEngineElContext createElContext(@Nullable VariableScope scope) {
        ensureInitialized();
        if (scope != null) {
            return super.createElContext(scope);
        }
        var query = new ProcessEngineElContext(functionMapper, queryResolver);
        query.putContext(ExpressionFactory.class, expressionFactory);
        return query;
    }
}
