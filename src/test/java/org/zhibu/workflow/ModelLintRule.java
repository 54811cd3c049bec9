package org.zhibu.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What every model in {@code bpmn/} keeps; each rule lists its violations. */
@SuppressWarnings("ImmutableEnumChecker")
enum ModelLintRule {
    IDS_SPEAK(ModelLintRule::idsSpeak),
    TASKS_ARE_VERB_AND_OBJECT(ModelLintRule::tasksAreVerbAndObject),
    GATEWAYS_ASK(ModelLintRule::gatewaysAsk),
    MESSAGES_AND_ERRORS_SPEAK(ModelLintRule::messagesAndErrorsSpeak),
    LABELS_ARE_CHINESE(ModelLintRule::labelsAreChinese),
    PROCESSES_ARE_VERSIONED_AND_EXPIRE(ModelLintRule::processesAreVersionedAndExpire),
    FORMS_ARE_NAMED_LIKE_THEIR_TASK(ModelLintRule::formsAreNamedLikeTheirTask),
    SOMEBODY_IS_ASKED(ModelLintRule::somebodyIsAsked),
    STEPS_ARE_BEANS_AND_SAVE_POINTS(ModelLintRule::stepsAreBeansAndSavePoints),
    MODELS_HOLD_NO_CODE(ModelLintRule::modelsHoldNoCode),
    SPLITS_HAVE_ONE_DEFAULT(ModelLintRule::splitsHaveOneDefault),
    CONDITIONS_READ_KNOWN_VARIABLES(ModelLintRule::conditionsReadKnownVariables),
    LIMITS_WARN_ONLY(ModelLintRule::limitsWarnOnly),
    TIMERS_ASK_THE_CLOCK(ModelLintRule::timersAskTheClock),
    STAGES_ARE_CALLED_WITH_THE_KEY(ModelLintRule::stagesAreCalledWithTheKey),
    EVERY_PROCESS_HAS_ITS_POOL(model -> new Pools(model).homeless()),
    MESSAGES_GO_FROM_POOL_TO_POOL(model -> new Pools(model).misdirected()),
    NOBODY_WAITS_IN_VAIN(model -> new Pools(model).unheard()),
    EVERYTHING_IS_DRAWN(model -> new Drawing(model).missing()),
    DRAWN_FROM_LEFT_TO_RIGHT(model -> new Drawing(model).leftward()),
    LINES_DO_NOT_CROSS(model -> new Drawing(model).crossings()),
    LINES_KEEP_CLEAR_OF_BOXES(model -> new Drawing(model).linesThroughBoxes());

    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z]+([A-Z][a-z]*)*");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("[a-z]+([A-Z][a-z]*)+");
    private static final Pattern QUESTION = Pattern.compile("is([A-Z][a-z]*)+");
    private static final Pattern MESSAGE = Pattern.compile("[a-z]+\\.[a-z]+([A-Z][a-z]*)+");
    private static final Pattern NOTATION = Pattern.compile("(?i).*(activity|gateway|sequenceflow|event|task).*");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}0-9，、（）？]*\\p{IsHan}[\\p{IsHan}0-9，、（）？]*");
    private static final Pattern GROUPS = Pattern.compile(
            "\\$\\{(branch|toBranch|generalBranch|committee|department)}-[a-z-]+(,\\$\\{(branch|toBranch|generalBranch|committee|department)}-[a-z-]+)*");
    private static final Pattern WORD = Pattern.compile("'[^']*'|[A-Za-z_]\\w*");
    private static final Set<String> VARIABLES = Set.of(
            "outcome",
            "resumeAt",
            "enterAt",
            "onPaper",
            "hasGeneralBranch",
            "approvalExtended",
            "moreObservations",
            "withinCommittee",
            "afterVoiding",
            "billed",
            "reminded",
            "opened");
    private static final Set<String> CODE_ATTRIBUTES = Set.of("class", "expression", "type", "resource", "script");
    private static final Set<String> CODE_ELEMENTS =
            Set.of("executionListener", "taskListener", "connector", "script", "inputOutput", "field");
    private static final Pattern EVERY_SO_OFTEN =
            Pattern.compile("0 0 \\d{1,2} (\\d{1,2} \\d{1,2}|\\d{1,2} \\*|\\* \\*) \\?");
    private static final String LIMIT = "approvalLimitReached";

    /** Timers that fall due on the day of another. */
    private static final Map<String, String> SAME_DAY = Map.of("assignmentDue", "arrivalDue");

    private final Function<BpmnModelInstance, List<String>> rule;

    ModelLintRule(Function<BpmnModelInstance, List<String>> rule) {
        this.rule = rule;
    }

    List<String> violations(BpmnModelInstance model) {
        return rule.apply(model);
    }

    private static List<String> idsSpeak(BpmnModelInstance model) {
        return complain(
                Stream.of(FlowElement.class, Participant.class, MessageFlow.class)
                        .flatMap(type -> all(model, type)),
                element -> !LOWER_CAMEL.matcher(element.getId()).matches()
                        || NOTATION.matcher(element.getId()).matches(),
                "is not a speaking lowerCamel id");
    }

    private static List<String> tasksAreVerbAndObject(BpmnModelInstance model) {
        return complain(
                all(model, Task.class),
                task -> !SEVERAL_WORDS.matcher(task.getId()).matches()
                        || QUESTION.matcher(task.getId()).matches(),
                "is not a verb and its object");
    }

    private static List<String> gatewaysAsk(BpmnModelInstance model) {
        var violations = complain(
                all(model, Gateway.class),
                gateway -> !QUESTION.matcher(gateway.getId()).matches(),
                "does not begin with is");
        violations.addAll(complain(
                all(model, ExclusiveGateway.class).filter(ModelLintRule::isSplit),
                gateway -> !labelOf(gateway).endsWith("？"),
                "does not end its label with ？"));
        return violations;
    }

    private static List<String> messagesAndErrorsSpeak(BpmnModelInstance model) {
        var violations = complain(
                all(model, Message.class),
                message -> !MESSAGE.matcher(message.getName()).matches(),
                "is not named module.whatHappened");
        violations.addAll(complain(
                all(model, Error.class),
                error -> !SEVERAL_WORDS
                        .matcher(String.valueOf(error.getErrorCode()))
                        .matches(),
                "has no speaking error code"));
        return violations;
    }

    private static List<String> labelsAreChinese(BpmnModelInstance model) {
        Stream<BaseElement> seen = all(model, BaseElement.class).filter(ModelLintRule::isReadByPeople);
        return complain(seen, element -> !CHINESE.matcher(labelOf(element)).matches(), "has no Chinese label");
    }

    private static List<String> processesAreVersionedAndExpire(BpmnModelInstance model) {
        var violations = complain(
                all(model, Process.class),
                process -> process.getCamundaHistoryTimeToLiveString() == null,
                "has no historyTimeToLive");
        violations.addAll(complain(
                all(model, Process.class), process -> process.getCamundaVersionTag() == null, "has no versionTag"));
        violations.addAll(complain(all(model, Process.class), process -> !process.isExecutable(), "is not executable"));
        return violations;
    }

    private static List<String> formsAreNamedLikeTheirTask(BpmnModelInstance model) {
        var violations = complain(
                all(model, UserTask.class),
                task -> !task.getId().equals(task.getCamundaFormRef()),
                "has no form of its name");
        violations.addAll(complain(
                all(model, UserTask.class),
                task -> !"latest".equals(task.getCamundaFormRefBinding()),
                "does not bind the latest form"));
        violations.addAll(complain(
                all(model, StartEvent.class).filter(start -> start.getCamundaFormRef() != null),
                start -> !"latest".equals(start.getCamundaFormRefBinding())
                        || !SEVERAL_WORDS.matcher(start.getCamundaFormRef()).matches(),
                "does not bind the latest form of a speaking name"));
        return violations;
    }

    private static List<String> somebodyIsAsked(BpmnModelInstance model) {
        return complain(
                all(model, UserTask.class),
                task -> !GROUPS.matcher(String.valueOf(task.getCamundaCandidateGroups()))
                        .matches(),
                "asks no post of an organization");
    }

    private static List<String> stepsAreBeansAndSavePoints(BpmnModelInstance model) {
        var violations = complain(
                all(model, ServiceTask.class),
                task -> !"${%s}".formatted(task.getId()).equals(task.getCamundaDelegateExpression()),
                "does not call the bean of its name");
        violations.addAll(complain(
                all(model, ServiceTask.class), task -> !task.isCamundaAsyncBefore(), "is no save point (asyncBefore)"));
        violations.addAll(complain(
                all(model, ServiceTask.class),
                task -> all(task, CamundaFailedJobRetryTimeCycle.class)
                        .findAny()
                        .isEmpty(),
                "says nothing about retries"));
        return violations;
    }

    private static List<String> modelsHoldNoCode(BpmnModelInstance model) {
        var violations = new ArrayList<String>();
        var root = model.getDocument().getRootElement();
        for (var element : descendants(root)) {
            if (CODE_ELEMENTS.contains(element.getLocalName())) {
                violations.add(element.getLocalName() + " is code");
            }
            if (!element.getLocalName().equals("serviceTask") && calls(element, "delegateExpression")) {
                violations.add(element.getLocalName() + " has camunda:delegateExpression");
            }
            for (var attribute : CODE_ATTRIBUTES) {
                if (calls(element, attribute)) {
                    violations.add("%s has camunda:%s".formatted(element.getAttribute("id"), attribute));
                }
            }
        }
        violations.addAll(complain(
                Stream.of(ScriptTask.class, SendTask.class, BusinessRuleTask.class)
                        .flatMap(type -> all(model, type)),
                task -> true,
                "is neither a user task nor a service task"));
        return violations;
    }

    private static boolean calls(DomElement element, String attribute) {
        return element.getAttribute("http://camunda.org/schema/1.0/bpmn", attribute) != null;
    }

    private static List<String> splitsHaveOneDefault(BpmnModelInstance model) {
        var violations = complain(
                all(model, ExclusiveGateway.class).filter(ModelLintRule::isSplit),
                split -> split.getDefault() == null
                        || !split.getDefault().getSource().equals(split),
                "has no default among its flows");
        violations.addAll(complain(
                all(model, SequenceFlow.class).filter(ModelLintRule::isAnswer),
                flow -> isDefault(flow) == (flow.getConditionExpression() != null),
                "needs a condition unless it is the default"));
        violations.addAll(complain(
                all(model, SequenceFlow.class).filter(flow -> !isAnswer(flow)),
                flow -> flow.getConditionExpression() != null,
                "has a condition but leaves no split"));
        return violations;
    }

    private static List<String> conditionsReadKnownVariables(BpmnModelInstance model) {
        var violations = new ArrayList<String>();
        for (var condition : model.getModelElementsByType(ConditionExpression.class)) {
            WORD.matcher(condition.getTextContent())
                    .results()
                    .map(match -> match.group())
                    .filter(word -> !word.startsWith("'")
                            && !Set.of("null", "true", "false").contains(word))
                    .filter(word -> !VARIABLES.contains(word))
                    .forEach(word -> violations.add("%s reads %s".formatted(idOf(condition.getParentElement()), word)));
        }
        return violations;
    }

    private static List<String> limitsWarnOnly(BpmnModelInstance model) {
        return complain(
                all(model, BoundaryEvent.class)
                        .filter(event ->
                                event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)),
                event -> event.cancelActivity() != event.getId().equals(LIMIT),
                "must not interrupt (only " + LIMIT + " does)");
    }

    private static List<String> timersAskTheClock(BpmnModelInstance model) {
        var violations = new ArrayList<String>();
        for (var timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            var event = idOf(timer.getParentElement());
            if (opensAProcess(timer)) {
                if (timer.getTimeCycle() == null
                        || !EVERY_SO_OFTEN
                                .matcher(timer.getTimeCycle().getTextContent())
                                .matches()) {
                    violations.add(event + " does not begin once a year, a month or a day");
                }
                continue;
            }
            var expected = event.equals(LIMIT)
                    ? "${approvalLimitOn}"
                    : "${%sClock.%s(execution)}".formatted(moduleOf(model), SAME_DAY.getOrDefault(event, event));
            if (timer.getTimeDate() == null
                    || !timer.getTimeDate().getTextContent().equals(expected)) {
                violations.add(event + " is not dated by " + expected);
            }
        }
        return violations;
    }

    /** No case exists yet about which a clock could be asked. */
    private static boolean opensAProcess(TimerEventDefinition timer) {
        return timer.getParentElement() instanceof StartEvent start && start.getParentElement() instanceof Process;
    }

    private static String moduleOf(BpmnModelInstance model) {
        return model.getDefinitions().getTargetNamespace().replaceFirst(".*/", "");
    }

    private static List<String> stagesAreCalledWithTheKey(BpmnModelInstance model) {
        var violations = complain(
                all(model, CallActivity.class),
                call -> !"latest".equals(call.getCamundaCalledElementBinding()),
                "does not call the latest stage");
        violations.addAll(complain(
                all(model, CallActivity.class),
                call -> all(call, CamundaIn.class).noneMatch(in -> in.getCamundaBusinessKey() != null),
                "does not pass the business key"));
        return violations;
    }

    private static boolean isSplit(Gateway gateway) {
        return all((BpmnModelInstance) gateway.getModelInstance(), SequenceFlow.class)
                        .filter(flow -> flow.getSource().equals(gateway))
                        .count()
                > 1;
    }

    private static boolean isAnswer(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && isSplit(gateway);
    }

    private static boolean isReadByPeople(BaseElement element) {
        return element instanceof Process
                || element instanceof Participant
                || element instanceof MessageFlow
                || element instanceof Activity
                || element instanceof Event
                || (element instanceof ExclusiveGateway gateway && isSplit(gateway))
                || (element instanceof SequenceFlow flow && isAnswer(flow));
    }

    private static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault());
    }

    private static String labelOf(BaseElement element) {
        return Objects.requireNonNullElse(element.getAttributeValue("name"), "");
    }

    private static String idOf(@Nullable ModelElementInstance element) {
        return element instanceof BaseElement base ? base.getId() : "";
    }

    private static <T extends ModelElementInstance> Stream<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    private static <T extends ModelElementInstance> Stream<T> all(BaseElement parent, Class<T> type) {
        return all((BpmnModelInstance) parent.getModelInstance(), type).filter(element -> isInside(element, parent));
    }

    private static boolean isInside(ModelElementInstance element, BaseElement parent) {
        for (var above = element.getParentElement(); above != null; above = above.getParentElement()) {
            if (above.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private static Collection<DomElement> descendants(DomElement root) {
        var found = new ArrayList<>(root.getChildElements());
        for (var i = 0; i < found.size(); i++) {
            found.addAll(found.get(i).getChildElements());
        }
        return found;
    }

    private static <T extends BaseElement> List<String> complain(
            Stream<? extends T> elements, Predicate<T> isWrong, String complaint) {
        var violations = new ArrayList<String>();
        elements.forEach(element -> {
            if (isWrong.test(element)) {
                violations.add(element.getId() + " " + complaint);
            }
        });
        return violations;
    }
}
