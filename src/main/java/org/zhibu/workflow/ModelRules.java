package org.zhibu.workflow;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Refuses models that could run code: no scripts, no classes, no connectors, no listeners; service tasks call the bean they
 * are named after and are save points.
 */
class ModelRules extends AbstractBpmnParseListener {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final List<String> CODE = List.of("class", "expression", "type", "resource");
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener", "connector", "script");

    private final Set<String> beans;

    ModelRules(Set<String> beans) {
        this.beans = Set.copyOf(beans);
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        require(definition.getHistoryTimeToLive() != null, process, "needs a historyTimeToLive");
        require(definition.getVersionTag() != null, process, "needs a versionTag");
        forbidCode(process);
    }

    @Override
    public void parseScriptTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        require(false, task, "may not be a script");
    }

    @Override
    public void parseServiceTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        var bean = task.attribute("id");
        require(beans.contains(bean), task, "needs a bean of the same name");
        require(
                ("${" + bean + "}").equals(attribute(task, "delegateExpression")),
                task,
                "may only call the bean it is named after");
        require("true".equals(attribute(task, "asyncBefore")), task, "needs to be a save point (asyncBefore)");
    }

    @Override
    public void parseSendTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        require(false, task, "may not be a send task");
    }

    private static void forbidCode(Element element) {
        for (var attribute : CODE) {
            require(attribute(element, attribute) == null, element, "may not use camunda:" + attribute);
        }
        require(!LISTENERS.contains(element.getTagName()), element, "is not allowed");
        element.elements().forEach(ModelRules::forbidCode);
    }

    private static @Nullable String attribute(Element element, String name) {
        return element.attributeNS(new Namespace(CAMUNDA), name);
    }

    private static void require(boolean condition, Element element, String complaint) {
        if (!condition) {
            throw new ProcessEngineException("Model refused: <%s id=\"%s\"> %s"
                    .formatted(element.getTagName(), element.attribute("id"), complaint));
        }
    }
}
