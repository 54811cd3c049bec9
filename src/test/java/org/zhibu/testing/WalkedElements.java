package org.zhibu.testing;

import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.community.process_test_coverage.core.model.Collector;
import org.camunda.community.process_test_coverage.core.model.Event;

/** Every node and sequence flow that any test of a class walked, so that the rest can be named. */
final class WalkedElements implements Collector {

    private final Map<String, Set<String>> walked = new HashMap<>();

    @Override
    public void addEvent(Event event) {
        walked.computeIfAbsent(event.getModelKey(), key -> new HashSet<>()).add(event.getDefinitionKey());
    }

    Set<String> notWalked(String process, BpmnModelInstance model) {
        var rest = walkable(process, model);
        rest.removeAll(walked.getOrDefault(process, Set.of()));
        return rest;
    }

    static Set<String> walkable(String process, BpmnModelInstance model) {
        return Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream().filter(node -> !isLinkThrow(node)),
                        model.getModelElementsByType(SequenceFlow.class).stream())
                .filter(element -> processOf(element).equals(process))
                .map(BaseElement::getId)
                .collect(toCollection(TreeSet::new));
    }

    private static String processOf(ModelElementInstance element) {
        return element instanceof Process process ? process.getId() : processOf(element.getParentElement());
    }

    /** The engine redirects a flow into a link throw straight to its catch; the throw itself is never executed. */
    private static boolean isLinkThrow(FlowNode node) {
        return node instanceof IntermediateThrowEvent event
                && event.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance);
    }
}
