package org.zhibu.development.process;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.camunda.bpm.model.bpmn.Bpmn;
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
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.zhibu.development.ReturnPoint;
import org.zhibu.development.Step;
import org.zhibu.development.process.DevelopmentModel.Messages;
import org.zhibu.development.process.DevelopmentModel.Variables;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.StartDuty;

/** Java, models and forms use the same words, in either direction. */
class ModelContractTest {

    private static final Path MODELS = Path.of("bpmn/development");
    private static final Path FORMS = Path.of("forms/development");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("(?<![\\w'.])[a-zA-Z]\\w*(?!\\w*')");
    private static final Set<String> OPERATORS = Set.of("null", "true", "false", "and", "or", "not", "empty");

    private static final List<BpmnModelInstance> ROADS = read();

    @Test
    void everyUserTaskIsADutyAndEveryTaskOfTheRoadAStepOfTheSameName() {
        assertThat(duties().keySet())
                .isEqualTo(all(UserTask.class).map(UserTask::getId).collect(toSet()));
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
        all(UserTask.class).forEach(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
            forms.add(task.getId());
        });
        all(StartEvent.class)
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null)
                .forEach(forms::add);

        assertThat(formFiles()).isEqualTo(forms);
    }

    @Test
    void theKeysOfAFormAreTheComponentsOfItsRecord() {
        forms().forEach((form, record) ->
                assertThat(keys(form)).as(form).containsExactlyInAnyOrderElementsOf(components(record)));
    }

    @Test
    void theAnswersOfAFormAreTheConstantsOfItsRecord() {
        forms().forEach((form, record) -> fields(form)
                .filter(field -> field.has("values"))
                .forEach(field -> {
                    var component = component(record, field.get("key").asText());
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
            var wanted = fields(duty.getKey())
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

        assertThat(all(ServiceTask.class).map(ServiceTask::getId).collect(toSet()))
                .isEqualTo(beans);
        assertThat(all(ServiceTask.class))
                .allSatisfy(
                        task -> assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}"));
    }

    @Test
    void everyTimerAsksTheClock() {
        var asked = all(TimeDate.class)
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
        var declared = constants(Variables.class);
        var used = new HashSet<String>();
        all(ConditionExpression.class).map(ModelElementInstance::getTextContent).forEach(condition -> {
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
                .flatMap(ModelContractTest::all)
                .map(element -> element.getId())
                .collect(toSet());

        assertThat(Arrays.stream(ReturnPoint.values()).map(ReturnPoint::task)).allMatch(known::contains);
    }

    @Test
    void everySplitHasExactlyOneDefault() {
        assertThat(all(ExclusiveGateway.class)
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
        assertThat(all(Message.class).map(Message::getName).collect(toSet())).isEqualTo(constants(Messages.class));
    }

    @Test
    void theRoadStartsWithItsStartDuty() {
        var starts = all(StartEvent.class)
                .filter(start -> start.getCamundaFormRef() != null)
                .map(StartEvent::getCamundaFormRef)
                .toList();

        assertThat(starts).containsExactly(Step.SUBMIT_APPLICATION.task());
        assertThat(StartDuty.class).isAssignableFrom(SubmitApplication.class);
    }

    /** What a committee does with all its activists belongs to no dossier. */
    private static Stream<UserTask> tasksOfTheRoad() {
        return all(UserTask.class).filter(task -> !DevelopmentModel.POOL_ANALYSIS.equals(processOf(task)));
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
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Duty.class));
        return scanner.findCandidateComponents(ModelContractTest.class.getPackageName()).stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .map(bean -> load(bean.getBeanClassName()))
                .collect(toMap(type -> lowerCamel(type.getSimpleName()), type -> type));
    }

    private static Map<String, Class<?>> forms() {
        var forms = new HashMap<String, Class<?>>();
        duties().forEach((task, duty) -> forms.put(task, recordOf(duty)));
        forms.put(Step.SUBMIT_APPLICATION.task(), org.zhibu.development.NewApplication.class);
        return forms;
    }

    /** The one record that a duty's perform method takes. */
    private static Class<?> recordOf(Class<?> duty) {
        return Arrays.stream(duty.getDeclaredMethods())
                .filter(method -> method.getName().equals("perform") && !method.isBridge())
                .map(method -> method.getParameterTypes()[0])
                .findFirst()
                .orElseThrow();
    }

    private static List<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static RecordComponent component(Class<?> record, String key) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(key))
                .findFirst()
                .orElseThrow();
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

    private static Set<String> constants(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getDeclaredFields())
                .map(ModelContractTest::value)
                .collect(toSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Set<String> formFiles() {
        return files(FORMS, ".form")
                .map(path -> path.getFileName().toString().replace(".form", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> keys(String form) {
        return fields(form).map(field -> field.get("key").asText()).toList();
    }

    private static Stream<JsonNode> fields(String form) {
        try {
            return StreamSupport.stream(
                            JSON.readTree(FORMS.resolve(form + ".form").toFile())
                                    .get("components")
                                    .spliterator(),
                            false)
                    .filter(component -> component.has("key"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<BpmnModelInstance> read() {
        return files(MODELS, ".bpmn")
                .map(path -> Bpmn.readModelFromFile(path.toFile()))
                .toList();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return ROADS.stream().flatMap(road -> road.getModelElementsByType(type).stream());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String lowerCamel(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
