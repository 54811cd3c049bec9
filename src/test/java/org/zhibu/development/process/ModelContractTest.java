package org.zhibu.development.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.zhibu.development.ReturnPoint;
import org.zhibu.development.Step;
import org.zhibu.development.process.DevelopmentModel.Messages;
import org.zhibu.development.process.DevelopmentModel.Variables;
import org.zhibu.testing.ModelWords;
import org.zhibu.workflow.StartDuty;

/** Java, models and forms use the same words, in either direction. */
class ModelContractTest {

    private static final ModelWords WORDS = ModelWords.of("development");
    private static final Pattern WORD = Pattern.compile("(?<![\\w'.])[a-zA-Z]\\w*(?!\\w*')");
    private static final Set<String> OPERATORS = Set.of("null", "true", "false", "and", "or", "not", "empty");

    @Test
    void everyUserTaskIsADutyAndEveryTaskOfTheRoadAStepOfTheSameName() {
        assertThat(duties().keySet())
                .isEqualTo(WORDS.all(UserTask.class).map(UserTask::getId).collect(toSet()));
        assertThat(Arrays.stream(Step.values())
                        .filter(step -> step.onTheRoad() && step != Step.SUBMIT_APPLICATION)
                        .map(Step::task))
                .containsExactlyInAnyOrderElementsOf(
                        tasksOfTheRoad().map(UserTask::getId).toList());
    }

    @Test
    void everyTaskOfTheRoadIsCalledLikeItsStep() {
        assertThat(tasksOfTheRoad())
                .allSatisfy(task -> assertThat(task.getName())
                        .isEqualTo(Step.ofTask(task.getId()).label()));
    }

    @Test
    void everyTaskHasTheFormOfItsName() {
        var forms = new TreeSet<String>();
        WORDS.all(UserTask.class).forEach(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
            forms.add(task.getId());
        });
        WORDS.all(StartEvent.class)
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null)
                .forEach(forms::add);

        assertThat(WORDS.formFiles()).isEqualTo(forms);
    }

    @Test
    void theKeysOfAFormAreTheComponentsOfItsRecord() {
        forms().forEach((form, record) ->
                assertThat(WORDS.keysOf(form)).as(form).containsExactlyInAnyOrderElementsOf(components(record)));
    }

    @Test
    void theAnswersOfAFormAreTheConstantsOfItsRecord() {
        forms().forEach((form, record) -> WORDS.fieldsOf(form)
                .filter(field -> field.has("values"))
                .forEach(field -> {
                    var component =
                            ModelWords.component(record, field.get("key").asText());
                    var answers = StreamSupport.stream(field.get("values").spliterator(), false)
                            .map(answer -> answer.get("value").asText())
                            .toList();
                    assertThat(constants(component))
                            .as(form + "." + component.getName())
                            .containsAll(answers);
                    if (component.getType().isEnum() && component.getType() != ReturnPoint.class) {
                        assertThat(answers).as(form + "." + component.getName()).containsAll(constants(component));
                    }
                }));
    }

    @Test
    void theListsOfAFormAreOffered() throws Exception {
        for (var duty : duties().entrySet()) {
            var wanted = WORDS.fieldsOf(duty.getKey())
                    .filter(field -> field.has("valuesKey"))
                    .map(field -> field.get("valuesKey").asText())
                    .collect(toSet());
            var offers = Arrays.stream(duty.getValue().getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("lists"));
            assertThat(offers).as(duty.getKey()).isEqualTo(!wanted.isEmpty());
            if (offers) {
                assertThat(Arrays.stream(Folder.class.getDeclaredMethods()).map(Method::getName))
                        .containsAll(wanted);
            }
        }
    }

    @Test
    void everyServiceTaskIsABeanOfTheSameName() {
        var beans = Arrays.stream(DevelopmentSteps.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == JavaDelegate.class)
                .map(Method::getName)
                .filter(name -> !name.startsWith("lambda$"))
                .collect(toSet());

        assertThat(WORDS.all(ServiceTask.class).map(ServiceTask::getId).collect(toSet()))
                .isEqualTo(beans);
        assertThat(WORDS.all(ServiceTask.class))
                .allSatisfy(
                        task -> assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}"));
    }

    @Test
    void everyTimerAsksTheClock() {
        var asked = WORDS.all(TimeDate.class)
                .map(ModelElementInstance::getTextContent)
                .filter(text -> !text.equals("${" + Variables.APPROVAL_LIMIT_ON + "}"))
                .map(text -> text.replace("${developmentClock.", "").replace("(execution)}", ""))
                .collect(toSet());
        var answers = Arrays.stream(DevelopmentClock.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(toSet());

        assertThat(answers).isEqualTo(asked);
    }

    @Test
    void conditionsUseOnlyDeclaredVariables() {
        var declared = ModelWords.constantsOf(Variables.class);
        var used = new HashSet<String>();
        WORDS.all(ConditionExpression.class)
                .map(ModelElementInstance::getTextContent)
                .forEach(condition -> {
                    var words = WORD.matcher(condition.replaceAll("'[^']*'", ""))
                            .results()
                            .map(match -> match.group())
                            .filter(word -> !OPERATORS.contains(word))
                            .toList();
                    assertThat(declared).as(condition).containsAll(words);
                    used.addAll(words);
                });

        assertThat(used)
                .contains(
                        Variables.OUTCOME,
                        Variables.RESUME_AT,
                        Variables.ENTER_AT,
                        Variables.ON_PAPER,
                        Variables.HAS_GENERAL_BRANCH,
                        Variables.APPROVAL_EXTENDED,
                        Variables.MORE_OBSERVATIONS);
    }

    /** A refusal can only lead to where the road can go. */
    @Test
    void whereACaseResumesIsInTheModels() {
        var known = Stream.of(UserTask.class, org.camunda.bpm.model.bpmn.instance.SubProcess.class)
                .flatMap(WORDS::all)
                .map(element -> element.getId())
                .collect(toSet());

        assertThat(Arrays.stream(ReturnPoint.values()).map(ReturnPoint::task)).allMatch(known::contains);
    }

    @Test
    void everySplitHasExactlyOneDefault() {
        assertThat(WORDS.all(ExclusiveGateway.class)
                        .filter(gateway -> gateway.getOutgoing().size() > 1))
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getOutgoing().stream()
                                    .filter(flow -> flow.getConditionExpression() == null)
                                    .map(SequenceFlow::getId))
                            .as(gateway.getId())
                            .containsExactly(gateway.getDefault().getId());
                });
    }

    @Test
    void theCaseListensToEveryMessage() {
        assertThat(WORDS.all(Message.class).map(Message::getName).collect(toSet()))
                .isEqualTo(ModelWords.constantsOf(Messages.class));
    }

    @Test
    void theRoadStartsWithItsStartDuty() {
        var starts = WORDS.all(StartEvent.class)
                .filter(start -> start.getCamundaFormRef() != null)
                .map(StartEvent::getCamundaFormRef)
                .toList();

        assertThat(starts).containsExactly(Step.SUBMIT_APPLICATION.task());
        assertThat(StartDuty.class).isAssignableFrom(SubmitApplication.class);
    }

    /** What a committee does with all its activists belongs to no dossier. */
    private static Stream<UserTask> tasksOfTheRoad() {
        return WORDS.all(UserTask.class).filter(task -> !DevelopmentModel.POOL_ANALYSIS.equals(processOf(task)));
    }

    private static String processOf(UserTask task) {
        return task.getModelInstance() instanceof BpmnModelInstance model
                ? model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                        .iterator()
                        .next()
                        .getId()
                : "";
    }

    private static Map<String, Class<?>> duties() {
        return ModelWords.dutiesIn(ModelContractTest.class.getPackageName());
    }

    private static Map<String, Class<?>> forms() {
        var forms = new HashMap<String, Class<?>>();
        duties().forEach((task, duty) -> forms.put(task, ModelWords.recordOf(duty)));
        forms.put(Step.SUBMIT_APPLICATION.task(), org.zhibu.development.NewApplication.class);
        return forms;
    }

    private static List<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> constants(RecordComponent component) {
        var type = Collection.class.isAssignableFrom(component.getType())
                ? argument(component.getGenericType())
                : component.getType();
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant instanceof ReturnPoint point ? point.task() : ((Enum<?>) constant).name())
                .toList();
    }

    private static Class<?> argument(Type collection) {
        return (Class<?>) ((ParameterizedType) collection).getActualTypeArguments()[0];
    }
}
