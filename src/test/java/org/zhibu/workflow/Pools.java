package org.zhibu.workflow;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** The pools of a model that shows several processes, and what they tell each other; a model of one process has none. */
final class Pools {

    /** What a process hears from its own side. */
    private static final Set<String> INTERNAL = Set.of("transfer.letterRecalled", "transfer.releaseCancelled");

    private final BpmnModelInstance model;
    private final List<Participant> pools;
    private final List<MessageFlow> flows;

    Pools(BpmnModelInstance model) {
        this.model = model;
        this.pools = List.copyOf(model.getModelElementsByType(Participant.class));
        this.flows = List.copyOf(model.getModelElementsByType(MessageFlow.class));
    }

    /** Pools without a process, and processes without a pool of their own. */
    List<String> homeless() {
        var homeless = new ArrayList<String>();
        if (model.getModelElementsByType(Collaboration.class).isEmpty()) {
            return homeless;
        }
        pools.stream()
                .filter(pool -> pool.getProcess() == null)
                .forEach(pool -> homeless.add(pool.getId() + " holds no process"));
        model.getModelElementsByType(Process.class).stream()
                .filter(process -> pools.stream()
                                .filter(pool -> process.equals(pool.getProcess()))
                                .count()
                        != 1)
                .forEach(process -> homeless.add(process.getId() + " has no pool of its own"));
        return homeless;
    }

    /** Message flows that do not lead from somebody in one pool to somebody in another who waits for that message. */
    List<String> misdirected() {
        var misdirected = new ArrayList<String>();
        for (var flow : flows) {
            if (flow.getSource() == null || flow.getTarget() == null) {
                misdirected.add(flow.getId() + " leads nowhere");
            } else if (processOf(flow.getSource()).equals(processOf(flow.getTarget()))) {
                misdirected.add(flow.getId() + " stays in its pool");
            } else if (messageOf(flow.getTarget()).isEmpty()) {
                misdirected.add(flow.getId() + " reaches nobody who waits for a message");
            } else if (flow.getSource() instanceof Event
                    && !messageOf(flow.getSource()).equals(messageOf(flow.getTarget()))) {
                misdirected.add(flow.getId() + " is heard as another message");
            }
        }
        return misdirected;
    }

    /** Who waits for a message that no message flow brings into the pool and that is not the pool's own affair. */
    List<String> unheard() {
        if (pools.isEmpty()) {
            return List.of();
        }
        var unheard = new ArrayList<String>();
        var brought = flows.stream()
                .filter(flow -> flow.getTarget() != null)
                .flatMap(flow -> messageOf(flow.getTarget()).map(message -> said(flow.getTarget(), message)).stream())
                .collect(toSet());
        Stream.concat(
                        model.getModelElementsByType(CatchEvent.class).stream(),
                        model.getModelElementsByType(ReceiveTask.class).stream())
                .map(FlowNode.class::cast)
                .forEach(waiting -> messageOf(waiting)
                        .filter(message -> !INTERNAL.contains(message))
                        .filter(message -> !brought.contains(said(waiting, message)))
                        .ifPresent(
                                message -> unheard.add("%s waits for %s in vain".formatted(waiting.getId(), message))));
        return unheard;
    }

    private static String said(ModelElementInstance listener, String message) {
        return message + " to " + processOf(listener);
    }

    /** The name of the message that an event throws or catches, or that a task receives. */
    private static Optional<String> messageOf(ModelElementInstance element) {
        var messages = element instanceof ReceiveTask task
                ? Stream.<@Nullable Message>of(task.getMessage())
                : element.getChildElementsByType(MessageEventDefinition.class).stream()
                        .map(MessageEventDefinition::getMessage);
        return messages.filter(Objects::nonNull).map(Message::getName).findFirst();
    }

    /** The process around an element, or the one that a pool holds. */
    private static String processOf(ModelElementInstance element) {
        if (element instanceof Process process) {
            return process.getId();
        }
        if (element instanceof Participant pool) {
            return pool.getProcess() == null ? "" : pool.getProcess().getId();
        }
        var above = element.getParentElement();
        return above == null ? "" : processOf(above);
    }
}
