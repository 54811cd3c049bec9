package org.zhibu.workflow;

import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Finds the beans that models may name: service tasks, and what is marked as {@link ModelBean}. */
class ModelBeans extends ELResolver {

    private final ApplicationContext context;
    private final Set<String> names;

    ModelBeans(ApplicationContext context) {
        this.context = context;
        this.names = namesIn(context);
    }

    static Set<String> namesIn(ApplicationContext context) {
        var names = new HashSet<String>();
        names.addAll(Arrays.asList(context.getBeanNamesForType(JavaDelegate.class, true, false)));
        names.addAll(Arrays.asList(context.getBeanNamesForType(ModelBean.class, true, false)));
        return names;
    }

    @Override
    public @Nullable Object getValue(ELContext expression, @Nullable Object base, @Nullable Object property) {
        if (base != null || property == null || !names.contains(property.toString())) {
            return null;
        }
        expression.setPropertyResolved(true);
        return context.getBean(property.toString());
    }

    @Override
    public void setValue(ELContext expression, @Nullable Object base, @Nullable Object property, Object value) {
        if (base == null && property != null && names.contains(property.toString())) {
            throw new PropertyNotWritableException("Beans are read-only");
        }
    }

    @Override
    public boolean isReadOnly(ELContext expression, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext expression, @Nullable Object base, @Nullable Object property) {
        return Object.class;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext expression, @Nullable Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext expression, @Nullable Object base) {
        return Object.class;
    }
}
