package org.zhibu.dues.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.zhibu.dues.process.DuesModel.Messages;
import org.zhibu.dues.process.DuesModel.Variables;
import org.zhibu.testing.ModelWords;

/** Java, the models of dues and their forms use the same words, in either direction. */
class DuesContractTest {

    private static final ModelWords WORDS = ModelWords.of("dues");

    @Test
    void theProcessesThatJavaStartsHaveModels() {
        assertThat(WORDS.all(Process.class).map(Process::getId).collect(toSet()))
                .contains(DuesModel.COLLECTION, DuesModel.ARREARS);
    }

    @Test
    void everyUserTaskIsADutyOfTheSameNameWithItsForm() {
        var tasks = WORDS.all(UserTask.class).map(UserTask::getId).collect(toSet());

        assertThat(duties().keySet()).isEqualTo(tasks);
        assertThat(WORDS.formFiles()).isEqualTo(new TreeSet<>(tasks));
    }

    @Test
    void theKeysOfAFormAreTheComponentsOfItsRecord() {
        duties().forEach((form, duty) -> assertThat(WORDS.keysOf(form))
                .as(form)
                .isEqualTo(Arrays.stream(ModelWords.recordOf(duty).getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(toSet())));
    }

    @Test
    void theAnswersOfAFormAreTheConstantsOfItsRecord() {
        duties().forEach((form, duty) -> WORDS.fieldsOf(form)
                .filter(field -> field.has("values"))
                .forEach(field -> {
                    var component = ModelWords.component(
                            ModelWords.recordOf(duty), field.get("key").asText());
                    var answers = StreamSupport.stream(field.get("values").spliterator(), false)
                            .map(answer -> answer.get("value").asText())
                            .collect(toSet());
                    assertThat(answers)
                            .as(form + "." + component.getName())
                            .isEqualTo(Arrays.stream(component.getType().getEnumConstants())
                                    .map(constant -> ((Enum<?>) constant).name())
                                    .collect(toSet()));
                }));
    }

    @Test
    void everyServiceTaskIsABeanOfTheSameName() {
        var beans = Arrays.stream(DuesSteps.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == JavaDelegate.class)
                .map(Method::getName)
                .filter(name -> !name.startsWith("lambda$"))
                .collect(toSet());

        assertThat(WORDS.all(ServiceTask.class).map(ServiceTask::getId).collect(toSet()))
                .isEqualTo(beans);
    }

    @Test
    void everyTimerAsksTheClock() {
        var asked = WORDS.all(TimeDate.class)
                .map(ModelElementInstance::getTextContent)
                .map(text -> text.replace("${duesClock.", "").replace("(execution)}", ""))
                .collect(toSet());

        assertThat(Arrays.stream(DuesClock.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .collect(toSet()))
                .isEqualTo(asked);
    }

    @Test
    void conditionsAndGroupsUseOnlyDeclaredVariables() {
        var declared = new TreeSet<>(ModelWords.constantsOf(Variables.class));
        declared.add("outcome");

        WORDS.all(ConditionExpression.class)
                .map(condition -> condition.getTextContent().replaceAll("'[^']*'|[${}=\\s]", ""))
                .forEach(word -> assertThat(declared).contains(word));
        WORDS.all(UserTask.class)
                .flatMap(task -> Arrays.stream(task.getCamundaCandidateGroups().split(",")))
                .map(group -> group.replaceAll("^\\$\\{|}.*$", ""))
                .forEach(word -> assertThat(declared).contains(word));
    }

    @Test
    void theModelsListenToEveryMessageThatJavaSends() {
        assertThat(WORDS.all(Message.class).map(Message::getName).collect(toSet()))
                .isEqualTo(ModelWords.constantsOf(Messages.class));
    }

    private static Map<String, Class<?>> duties() {
        return ModelWords.dutiesIn(DuesContractTest.class.getPackageName());
    }
}
