package org.zhibu.transfer.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.zhibu.testing.ModelWords;
import org.zhibu.transfer.PaperLetter;
import org.zhibu.transfer.TransferRequest;
import org.zhibu.transfer.process.TransferModel.Messages;
import org.zhibu.transfer.process.TransferModel.Variables;

/** Java, the collaboration and its forms use the same words, in either direction. */
class TransferContractTest {

    private static final ModelWords WORDS = ModelWords.of("transfer");

    @Test
    void everyUserTaskIsADutyOfTheSameNameWithItsForm() {
        var tasks = WORDS.all(UserTask.class).map(UserTask::getId).collect(toSet());

        assertThat(duties().keySet()).isEqualTo(tasks);
        assertThat(WORDS.all(UserTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaFormRef()).isEqualTo(task.getId()));
    }

    @Test
    void everyFormBelongsToATaskOrAStart() {
        var forms = new TreeSet<>(duties().keySet());
        WORDS.all(StartEvent.class)
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null)
                .forEach(forms::add);

        assertThat(WORDS.formFiles()).isEqualTo(forms).contains("requestTransfer", "registerPaperLetter");
    }

    @Test
    void theKeysOfAFormAreTheComponentsOfItsRecord() {
        forms().forEach((form, record) -> assertThat(WORDS.keysOf(form))
                .as(form)
                .isEqualTo(Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(toSet())));
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
                            .collect(toSet());
                    assertThat(answers)
                            .as(form + "." + component.getName())
                            .isEqualTo(Arrays.stream(component.getType().getEnumConstants())
                                    .map(constant -> ((Enum<?>) constant).name())
                                    .collect(toSet()));
                }));
    }

    @Test
    void everyListOfAFormIsOffered() {
        duties().forEach((task, duty) -> {
            var wanted = WORDS.fieldsOf(task).anyMatch(field -> field.has("valuesKey"));
            var offers = Arrays.stream(duty.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("extras"));

            assertThat(offers || !wanted).as(task).isTrue();
        });
    }

    @Test
    void everyServiceTaskIsABeanOfTheSameName() {
        var beans = Arrays.stream(TransferSteps.class.getDeclaredMethods())
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
                .map(text -> text.replace("${transferClock.", "").replace("(execution)}", ""))
                .collect(toSet());

        assertThat(Arrays.stream(TransferClock.class.getDeclaredMethods())
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
    void bothSidesListenToEveryMessageThatJavaSends() {
        assertThat(WORDS.all(Message.class).map(Message::getName).collect(toSet()))
                .isEqualTo(ModelWords.constantsOf(Messages.class));
    }

    private static Map<String, Class<?>> duties() {
        return ModelWords.dutiesIn(TransferContractTest.class.getPackageName());
    }

    private static Map<String, Class<?>> forms() {
        var forms = new HashMap<String, Class<?>>();
        duties().forEach((task, duty) -> forms.put(task, ModelWords.recordOf(duty)));
        forms.put("requestTransfer", TransferRequest.class);
        forms.put("registerPaperLetter", PaperLetter.class);
        return forms;
    }
}
