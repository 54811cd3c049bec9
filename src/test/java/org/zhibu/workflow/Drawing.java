package org.zhibu.workflow;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The picture of a model: boxes for pools and nodes, lines for flows. */
final class Drawing {

    private static final double TOLERANCE = 0.5;

    /** A node's place. */
    record Box(double left, double top, double width, double height, boolean isDiamond) {

        boolean isLeftOf(Box other) {
            return left + width <= other.left;
        }

        boolean touches(Point point) {
            return isDiamond ? touchesDiamond(point) : touchesBox(point);
        }

        private boolean touchesDiamond(Point point) {
            var across = Math.abs(point.x - left - width / 2) / (width / 2);
            var down = Math.abs(point.y - top - height / 2) / (height / 2);
            return Math.abs(across + down - 1) <= TOLERANCE / 10;
        }

        private boolean touchesBox(Point point) {
            return point.x >= left - TOLERANCE
                    && point.x <= left + width + TOLERANCE
                    && point.y >= top - TOLERANCE
                    && point.y <= top + height + TOLERANCE
                    && !containsInside(point);
        }

        boolean isOutside(Point point) {
            return !touchesBox(point) && !containsInside(point);
        }

        private boolean containsInside(Point point) {
            return point.x > left + TOLERANCE
                    && point.x < left + width - TOLERANCE
                    && point.y > top + TOLERANCE
                    && point.y < top + height - TOLERANCE;
        }

        private boolean isRunThroughBy(Segment segment) {
            var corners = List.of(
                    new Point(left, top),
                    new Point(left + width, top),
                    new Point(left + width, top + height),
                    new Point(left, top + height));
            return containsInside(segment.from)
                    || containsInside(segment.to)
                    || !segment.meets(new Segment(corners.get(0), corners.get(2)))
                            .isEmpty()
                    || !segment.meets(new Segment(corners.get(1), corners.get(3)))
                            .isEmpty();
        }
    }

    /** A bend or an end of a line. */
    record Point(double x, double y) {

        boolean isNear(Point other) {
            return Math.abs(x - other.x) <= TOLERANCE && Math.abs(y - other.y) <= TOLERANCE;
        }
    }

    /** A straight piece of a line. */
    record Segment(Point from, Point to) {

        /** Where two pieces cross or touch; two points if they lie on each other. */
        List<Point> meets(Segment other) {
            var across = turn(from, to, other.from) * turn(from, to, other.to);
            var along = turn(other.from, other.to, from) * turn(other.from, other.to, to);
            if (across > 0 || along > 0) {
                return List.of();
            }
            var slant = (to.x - from.x) * (other.to.y - other.from.y) - (to.y - from.y) * (other.to.x - other.from.x);
            if (slant == 0) {
                return Stream.of(from, to, other.from, other.to)
                        .filter(point -> holds(point) && other.holds(point))
                        .distinct()
                        .toList();
            }
            var share = ((other.from.x - from.x) * (other.to.y - other.from.y)
                            - (other.from.y - from.y) * (other.to.x - other.from.x))
                    / slant;
            return List.of(new Point(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)));
        }

        private boolean holds(Point point) {
            return turn(from, to, point) == 0
                    && point.x >= Math.min(from.x, to.x)
                    && point.x <= Math.max(from.x, to.x)
                    && point.y >= Math.min(from.y, to.y)
                    && point.y <= Math.max(from.y, to.y);
        }

        private static double turn(Point a, Point b, Point c) {
            return Math.signum((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
        }
    }

    private final Map<String, Box> boxes;
    private final Map<String, List<Point>> lines;
    private final List<FlowNode> nodes;
    private final List<SequenceFlow> flows;
    private final List<Participant> pools;
    private final List<MessageFlow> messages;
    private final Map<String, List<FlowNode>> next;

    Drawing(BpmnModelInstance model) {
        this.nodes = List.copyOf(model.getModelElementsByType(FlowNode.class));
        this.flows = List.copyOf(model.getModelElementsByType(SequenceFlow.class));
        this.pools = List.copyOf(model.getModelElementsByType(Participant.class));
        this.messages = List.copyOf(model.getModelElementsByType(MessageFlow.class));
        this.next = flows.stream()
                .collect(groupingBy(flow -> flow.getSource().getId(), mapping(SequenceFlow::getTarget, toList())));
        this.boxes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() != null)
                .collect(toMap(shape -> shape.getBpmnElement().getId(), shape -> boxOf(shape), (one, other) -> one));
        this.lines = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() != null)
                .collect(toMap(edge -> edge.getBpmnElement().getId(), Drawing::pointsOf, (one, other) -> one));
    }

    /** Pools and nodes without a box, flows without a line, lines that do not lead from box to box. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        Stream.concat(pools.stream(), nodes.stream())
                .map(BaseElement::getId)
                .filter(box -> !boxes.containsKey(box))
                .forEach(box -> missing.add(box + " is not drawn"));
        for (var message : messages) {
            if (!lines.containsKey(message.getId())) {
                missing.add(message.getId() + " is not drawn");
            } else if (!leadsFromBoxToBox(message)) {
                missing.add(message.getId() + " does not lead from box to box");
            }
        }
        for (var flow : flows) {
            if (!lines.containsKey(flow.getId())) {
                missing.add(flow.getId() + " is not drawn");
            } else if (isDrawn(flow) && !leadsFromBoxToBox(flow)) {
                missing.add(flow.getId() + " does not lead from box to box");
            }
        }
        return missing;
    }

    /** Flows that go left although they do not lead back, and nodes on the main road that nothing enters from the left. */
    List<String> leftward() {
        var leftward = new ArrayList<String>();
        var road = mainRoad();
        for (var flow : road) {
            if (goesLeft(flow) && !reach(flow.getTarget(), List.of()).contains(flow.getSource())) {
                leftward.add(flow.getId() + " goes left");
            }
        }
        for (var node : nodes) {
            var entries =
                    road.stream().filter(flow -> flow.getTarget().equals(node)).toList();
            if (!entries.isEmpty() && entries.stream().allMatch(this::goesLeft) && !isDetour(node)) {
                leftward.add(node.getId() + " is only entered from the right");
            }
        }
        return leftward;
    }

    /** Pairs of lines that meet anywhere but at the edge of a box where both begin or end. */
    List<String> crossings() {
        var crossings = new ArrayList<String>();
        var all = lines.keySet().stream().sorted().toList();
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                if (cross(lineOf(all.get(i)), lineOf(all.get(j)))) {
                    crossings.add(all.get(i) + " crosses " + all.get(j));
                }
            }
        }
        return crossings;
    }

    /** Lines that run through a box to which they do not belong. */
    List<String> linesThroughBoxes() {
        var through = new ArrayList<String>();
        for (var flow : flows) {
            through.addAll(runsThrough(flow, ownBoxes(flow)));
        }
        for (var message : messages) {
            through.addAll(runsThrough(message, ownBoxes(message)));
        }
        return through;
    }

    private List<String> runsThrough(BaseElement line, Set<FlowNode> own) {
        return nodes.stream()
                .filter(node -> boxes.containsKey(node.getId()) && !own.contains(node))
                .filter(node -> !node.equals(line.getParentElement()))
                .filter(node -> segments(lineOf(line.getId())).stream().anyMatch(boxOf(node)::isRunThroughBy))
                .map(node -> line.getId() + " runs through " + node.getId())
                .toList();
    }

    private static boolean cross(List<Point> one, List<Point> other) {
        for (var piece : segments(one)) {
            for (var otherPiece : segments(other)) {
                var meetings = piece.meets(otherPiece);
                if (meetings.size() > 1
                        || meetings.stream().anyMatch(point -> !isEnd(point, one) || !isEnd(point, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEnd(Point point, List<Point> line) {
        return point.isNear(line.get(0)) || point.isNear(line.get(line.size() - 1));
    }

    private static List<Segment> segments(List<Point> line) {
        var segments = new ArrayList<Segment>();
        for (var i = 1; i < line.size(); i++) {
            segments.add(new Segment(line.get(i - 1), line.get(i)));
        }
        return segments;
    }

    private static Set<FlowNode> ownBoxes(SequenceFlow flow) {
        return flow.getSource() instanceof BoundaryEvent event
                ? Set.of(event, (FlowNode) event.getAttachedTo(), flow.getTarget())
                : new HashSet<>(List.of(flow.getSource(), flow.getTarget()));
    }

    /** Where a message begins and ends, and the boxes around or under those. */
    private static Set<FlowNode> ownBoxes(MessageFlow message) {
        var own = new HashSet<FlowNode>();
        for (ModelElementInstance end : List.of(message.getSource(), message.getTarget())) {
            for (var box = end; box instanceof FlowNode node; box = box.getParentElement()) {
                own.add(node);
                if (node instanceof BoundaryEvent event) {
                    own.add(event.getAttachedTo());
                }
            }
        }
        return own;
    }

    private boolean isDrawn(SequenceFlow flow) {
        return lines.containsKey(flow.getId())
                && boxes.containsKey(flow.getSource().getId())
                && boxes.containsKey(flow.getTarget().getId());
    }

    private boolean leadsFromBoxToBox(SequenceFlow flow) {
        var line = lineOf(flow.getId());
        return boxOf(flow.getSource()).touches(line.get(0))
                && boxOf(flow.getTarget()).touches(line.get(line.size() - 1));
    }

    private boolean leadsFromBoxToBox(MessageFlow message) {
        var line = lineOf(message.getId());
        var from = boxes.get(((BaseElement) message.getSource()).getId());
        var to = boxes.get(((BaseElement) message.getTarget()).getId());
        return from != null && to != null && !from.isOutside(line.get(0)) && !to.isOutside(line.get(line.size() - 1));
    }

    private boolean goesLeft(SequenceFlow flow) {
        return boxOf(flow.getTarget()).isLeftOf(boxOf(flow.getSource()));
    }

    /** The flows that a case may take when no time runs out and nothing goes wrong. */
    private List<SequenceFlow> mainRoad() {
        var reached =
                starts().flatMap(start -> reach(start, List.of()).stream()).collect(toSet());
        return flows.stream()
                .filter(this::isDrawn)
                .filter(flow -> reached.contains(flow.getSource()))
                .toList();
    }

    /** Whether all ways on from a node lead back to nodes that had to be passed before it. */
    private boolean isDetour(FlowNode node) {
        var passedBefore = nodes.stream()
                .filter(other -> !other.equals(node))
                .filter(other -> starts().noneMatch(start ->
                        !start.equals(other) && reach(start, List.of(other)).contains(node)))
                .toList();
        return reach(node, passedBefore).stream().noneMatch(EndEvent.class::isInstance);
    }

    private Stream<FlowNode> starts() {
        return nodes.stream().filter(StartEvent.class::isInstance);
    }

    private Set<FlowNode> reach(FlowNode from, Collection<FlowNode> without) {
        var reached = new HashSet<>(List.of(from));
        var ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            for (var node : next.getOrDefault(ahead.remove().getId(), List.of())) {
                if (!without.contains(node) && reached.add(node)) {
                    ahead.add(node);
                }
            }
        }
        return reached;
    }

    private Box boxOf(FlowNode node) {
        return requireNonNull(boxes.get(node.getId()));
    }

    private List<Point> lineOf(String flow) {
        return lines.getOrDefault(flow, List.of());
    }

    private static Box boxOf(BpmnShape shape) {
        var bounds = shape.getBounds();
        return new Box(
                bounds.getX(),
                bounds.getY(),
                bounds.getWidth(),
                bounds.getHeight(),
                shape.getBpmnElement() instanceof Gateway);
    }

    private static List<Point> pointsOf(BpmnEdge edge) {
        return edge.getWaypoints().stream()
                .map(waypoint -> new Point(waypoint.getX(), waypoint.getY()))
                .toList();
    }
}
