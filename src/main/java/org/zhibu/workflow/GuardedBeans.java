package org.zhibu.workflow;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;

/** Lets an expression call only what is listed here: dates in queries; in models also model beans and the execution itself. */
class GuardedBeans extends BeanELResolver {

    private final boolean inQuery;

    GuardedBeans(boolean inQuery) {
        super(true);
        this.inQuery = inQuery;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        check(base, property);
        return super.getValue(context, base, property);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        check(base, method);
        return super.invoke(context, base, method, types, arguments);
    }

    private void check(@Nullable Object base, Object member) {
        if (base == null) {
            return;
        }
        var allowed = base.getClass().getName().startsWith("org.joda.time.")
                || !inQuery && (base instanceof ModelBean || base instanceof BaseDelegateExecution);
        var name = String.valueOf(member);
        if (!allowed || name.equals("class") || name.equals("getClass")) {
            throw new ELException("'" + name + "' may not be used in expressions");
        }
    }
}
