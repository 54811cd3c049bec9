package org.zhibu.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelLintTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void startAnEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("modelLint");
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopTheEngine() {
        engine.close();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelKeepsEveryRule(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());

        assertThat(ModelLintRule.values())
                .allSatisfy(rule ->
                        assertThat(rule.violations(model)).as(rule.name()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessOrCollaborationIsNamedLikeItsFile(Path file) {
        assertThat(misnamed(nameOf(file), Bpmn.readModelFromFile(file.toFile())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theEngineDeploysEveryModel(Path file) throws IOException {
        deploy(Files.readString(file));

        assertThat(processes(Bpmn.readModelFromFile(file.toFile())))
                .isNotEmpty()
                .allSatisfy(process -> assertThat(engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(process)
                                .count())
                        .isPositive());
    }

    @Test
    void nothingButModelsLiesInTheModelFolder() throws IOException {
        try (var files = Files.walk(Path.of("bpmn"))) {
            assertThat(strangers(files.filter(Files::isRegularFile))).isEmpty();
        }
    }

    @Test
    void everyStageThatIsCalledHasAModel() throws IOException {
        var names = models().stream()
                .flatMap(file -> processes(Bpmn.readModelFromFile(file.toFile())).stream())
                .toList();

        for (var file : models()) {
            assertThat(stagesWithoutModel(Bpmn.readModelFromFile(file.toFile()), names))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSamplesKeepEveryRule(ModelLintRule rule) {
        assertThat(rule.violations(read(SAMPLE))).isEmpty();
        assertThat(rule.violations(read(PoolSample.XML))).isEmpty();
    }

    @Test
    void everyRuleIsSeenFailing() {
        assertThat(plants().map(Plant::rule)).contains(ModelLintRule.values());
    }

    @ParameterizedTest
    @MethodSource("plants")
    void aPlantedViolationIsFound(Plant plant) {
        assertThat(plant.sample).contains(plant.healthy);

        var planted = plant.sample.replace(plant.healthy, plant.sick);

        assertThat(plant.rule.violations(read(planted))).contains(plant.violation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"targetRef=\"isTalkPassed\"", "calledElement=\"sampleOther\"", "</bpmn:process>"})
    void theEngineRefusesABrokenModel(String lost) {
        assertThat(SAMPLE).contains(lost);

        assertThatThrownBy(() -> deploy(SAMPLE.replace(lost, ""))).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aMisnamedProcessAForeignFileAndAMissingStageAreFound() {
        assertThat(misnamed("otherStage", read(SAMPLE))).containsExactly("sampleStage is not in a file of its name");
        assertThat(misnamed("otherPair", read(PoolSample.XML)))
                .containsExactly("samplePair is not in a file of its name");
        assertThat(strangers(Stream.of(Path.of("bpmn/a.bpmn"), Path.of("bpmn/a.png"))))
                .containsExactly("bpmn/a.png");
        assertThat(stagesWithoutModel(read(SAMPLE), List.of("sampleStage")))
                .containsExactly("sampleOther has no model");
    }

    static List<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> misnamed(String file, BpmnModelInstance model) {
        var collaborations = model.getModelElementsByType(Collaboration.class).stream()
                .map(Collaboration::getId)
                .toList();
        return (collaborations.isEmpty() ? processes(model) : collaborations)
                .stream()
                        .filter(name -> !name.equals(file))
                        .map(name -> name + " is not in a file of its name")
                        .toList();
    }

    private static List<String> processes(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .toList();
    }

    private static List<String> strangers(Stream<Path> files) {
        return files.map(Path::toString).filter(file -> !file.endsWith(".bpmn")).toList();
    }

    private static List<String> stagesWithoutModel(BpmnModelInstance model, List<String> names) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .filter(stage -> !names.contains(stage))
                .map(stage -> stage + " has no model")
                .toList();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    private static void deploy(String xml) {
        engine.getRepositoryService()
                .createDeployment()
                .addString("model.bpmn", xml)
                .deploy();
    }

    private static BpmnModelInstance read(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    record Plant(String sample, ModelLintRule rule, String healthy, String sick, String violation) {

        Plant(ModelLintRule rule, String healthy, String sick, String violation) {
            this(SAMPLE, rule, healthy, sick, violation);
        }

        @Override
        public String toString() {
            return "%s: %s".formatted(rule, violation);
        }
    }

    static Stream<Plant> plants() {
        return Stream.concat(plantsInOneProcess(), PoolSample.plants());
    }

    private static Stream<Plant> plantsInOneProcess() {
        return Stream.of(
                new Plant(
                        ModelLintRule.IDS_SPEAK,
                        "\"talkPassed\"",
                        "\"Flow_0abc12\"",
                        "Flow_0abc12 is not a speaking lowerCamel id"),
                new Plant(
                        ModelLintRule.IDS_SPEAK,
                        "\"talkHeld\"",
                        "\"endEvent\"",
                        "endEvent is not a speaking lowerCamel id"),
                new Plant(
                        ModelLintRule.TASKS_ARE_VERB_AND_OBJECT,
                        "\"holdTalk\"",
                        "\"talk\"",
                        "talk is not a verb and its object"),
                new Plant(
                        ModelLintRule.GATEWAYS_ASK,
                        "\"isTalkPassed\"",
                        "\"talkResult\"",
                        "talkResult does not begin with is"),
                new Plant(ModelLintRule.GATEWAYS_ASK, "谈话合格？", "谈话合格?", "isTalkPassed does not end its label with ？"),
                new Plant(
                        ModelLintRule.MESSAGES_AND_ERRORS_SPEAK,
                        "sample.applicantMoved",
                        "Message_1",
                        "applicantMovedMessage is not named module.whatHappened"),
                new Plant(
                        ModelLintRule.MESSAGES_AND_ERRORS_SPEAK,
                        "errorCode=\"talkFailed\"",
                        "errorCode=\"42\"",
                        "talkFailedError has no speaking error code"),
                new Plant(ModelLintRule.LABELS_ARE_CHINESE, "同申请人谈话", "Hold talk", "holdTalk has no Chinese label"),
                new Plant(ModelLintRule.LABELS_ARE_CHINESE, " name=\"合格\"", "", "talkPassed has no Chinese label"),
                new Plant(
                        ModelLintRule.PROCESSES_ARE_VERSIONED_AND_EXPIRE,
                        "camunda:versionTag=\"1\"",
                        "",
                        "sampleStage has no versionTag"),
                new Plant(
                        ModelLintRule.PROCESSES_ARE_VERSIONED_AND_EXPIRE,
                        "camunda:historyTimeToLive=\"P3650D\"",
                        "",
                        "sampleStage has no historyTimeToLive"),
                new Plant(
                        ModelLintRule.PROCESSES_ARE_VERSIONED_AND_EXPIRE,
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        "sampleStage is not executable"),
                new Plant(
                        ModelLintRule.FORMS_ARE_NAMED_LIKE_THEIR_TASK,
                        "formRef=\"holdTalk\"",
                        "formRef=\"talkForm\"",
                        "holdTalk has no form of its name"),
                new Plant(
                        ModelLintRule.FORMS_ARE_NAMED_LIKE_THEIR_TASK,
                        "formRef=\"holdTalk\" camunda:formRefBinding=\"latest\"",
                        "formRef=\"holdTalk\" camunda:formRefBinding=\"deployment\"",
                        "holdTalk does not bind the latest form"),
                new Plant(
                        ModelLintRule.FORMS_ARE_NAMED_LIKE_THEIR_TASK,
                        "formRef=\"submitLetter\" camunda:formRefBinding=\"latest\"",
                        "formRef=\"submitLetter\" camunda:formRefBinding=\"deployment\"",
                        "letterSubmitted does not bind the latest form of a speaking name"),
                new Plant(
                        ModelLintRule.SOMEBODY_IS_ASKED,
                        "camunda:candidateGroups=\"${branch}-secretary,${committee}-organizer\"",
                        "",
                        "holdTalk asks no post of an organization"),
                new Plant(
                        ModelLintRule.SOMEBODY_IS_ASKED,
                        "${branch}-secretary",
                        "everybody",
                        "holdTalk asks no post of an organization"),
                new Plant(
                        ModelLintRule.STEPS_ARE_BEANS_AND_SAVE_POINTS,
                        "${warnOfTalk}",
                        "${otherBean}",
                        "warnOfTalk does not call the bean of its name"),
                new Plant(
                        ModelLintRule.STEPS_ARE_BEANS_AND_SAVE_POINTS,
                        "camunda:asyncBefore=\"true\"",
                        "",
                        "warnOfTalk is no save point (asyncBefore)"),
                new Plant(
                        ModelLintRule.STEPS_ARE_BEANS_AND_SAVE_POINTS,
                        "<camunda:failedJobRetryTimeCycle>R3/PT5M</camunda:failedJobRetryTimeCycle>",
                        "<camunda:properties />",
                        "warnOfTalk says nothing about retries"),
                new Plant(
                        ModelLintRule.MODELS_HOLD_NO_CODE,
                        "<camunda:failedJobRetryTimeCycle>R3/PT5M</camunda:failedJobRetryTimeCycle>",
                        "<camunda:executionListener event=\"start\" delegateExpression=\"${spy}\" />",
                        "executionListener is code"),
                new Plant(
                        ModelLintRule.MODELS_HOLD_NO_CODE,
                        "camunda:delegateExpression=\"${warnOfTalk}\"",
                        "camunda:class=\"java.lang.Runtime\"",
                        "warnOfTalk has camunda:class"),
                new Plant(
                        ModelLintRule.MODELS_HOLD_NO_CODE,
                        "<bpmn:endEvent id=\"talkHeld\" name=\"已谈话\" />",
                        "<bpmn:endEvent id=\"talkHeld\" name=\"已谈话\"><bpmn:messageEventDefinition camunda:delegateExpression=\"${spy}\" /></bpmn:endEvent>",
                        "messageEventDefinition has camunda:delegateExpression"),
                new Plant(
                        ModelLintRule.MODELS_HOLD_NO_CODE,
                        "serviceTask",
                        "scriptTask",
                        "warnOfTalk is neither a user task nor a service task"),
                new Plant(
                        ModelLintRule.SPLITS_HAVE_ONE_DEFAULT,
                        "default=\"talkPassed\"",
                        "",
                        "isTalkPassed has no default among its flows"),
                new Plant(
                        ModelLintRule.SPLITS_HAVE_ONE_DEFAULT,
                        "default=\"talkPassed\"",
                        "default=\"talkRepeated\"",
                        "talkPassed needs a condition unless it is the default"),
                new Plant(
                        ModelLintRule.SPLITS_HAVE_ONE_DEFAULT,
                        "targetRef=\"isTalkPassed\" />",
                        "targetRef=\"isTalkPassed\"><bpmn:conditionExpression>${onPaper}</bpmn:conditionExpression></bpmn:sequenceFlow>",
                        "toIsTalkPassed has a condition but leaves no split"),
                new Plant(
                        ModelLintRule.CONDITIONS_READ_KNOWN_VARIABLES,
                        "${outcome == 'AGAIN'}",
                        "${result == 'AGAIN'}",
                        "talkRepeated reads result"),
                new Plant(
                        ModelLintRule.LIMITS_WARN_ONLY,
                        "cancelActivity=\"false\"",
                        "",
                        "talkOverdue must not interrupt (only approvalLimitReached does)"),
                new Plant(
                        ModelLintRule.TIMERS_ASK_THE_CLOCK,
                        "sampleClock.talkOverdue(",
                        "sampleClock.talkDueSoon(",
                        "talkOverdue is not dated by ${sampleClock.talkOverdue(execution)}"),
                new Plant(
                        ModelLintRule.STAGES_ARE_CALLED_WITH_THE_KEY,
                        "businessKey=\"#{execution.processBusinessKey}\"",
                        "source=\"branch\" target=\"branch\"",
                        "other does not pass the business key"),
                new Plant(
                        ModelLintRule.STAGES_ARE_CALLED_WITH_THE_KEY,
                        "camunda:calledElementBinding=\"latest\"",
                        "",
                        "other does not call the latest stage"),
                new Plant(
                        ModelLintRule.EVERYTHING_IS_DRAWN,
                        "bpmnElement=\"talkHeld\"",
                        "bpmnElement=\"other\"",
                        "talkHeld is not drawn"),
                new Plant(
                        ModelLintRule.EVERYTHING_IS_DRAWN,
                        "bpmnElement=\"talkRepeated\"",
                        "bpmnElement=\"talkPassed\"",
                        "talkRepeated is not drawn"),
                new Plant(
                        ModelLintRule.EVERYTHING_IS_DRAWN,
                        "<di:waypoint x=\"400\" y=\"200\" />",
                        "<di:waypoint x=\"390\" y=\"240\" />",
                        "toIsTalkPassed does not lead from box to box"),
                new Plant(
                        ModelLintRule.DRAWN_FROM_LEFT_TO_RIGHT,
                        "<dc:Bounds x=\"702\" y=\"182\"",
                        "<dc:Bounds x=\"2\" y=\"182\"",
                        "toTalkHeld goes left"),
                new Plant(
                        ModelLintRule.DRAWN_FROM_LEFT_TO_RIGHT,
                        "<dc:Bounds x=\"100\" y=\"182\"",
                        "<dc:Bounds x=\"900\" y=\"182\"",
                        "holdTalk is only entered from the right"),
                new Plant(
                        ModelLintRule.LINES_DO_NOT_CROSS,
                        "<di:waypoint x=\"250\" y=\"120\" />",
                        "<di:waypoint x=\"250\" y=\"120\" /><di:waypoint x=\"170\" y=\"120\" /><di:waypoint x=\"170\" y=\"250\" />",
                        "talkRepeated crosses toHoldTalk"),
                new Plant(
                        ModelLintRule.LINES_DO_NOT_CROSS,
                        "<di:waypoint x=\"425\" y=\"120\" />",
                        "<di:waypoint x=\"425\" y=\"200\" /><di:waypoint x=\"350\" y=\"200\" /><di:waypoint x=\"350\" y=\"120\" />",
                        "talkRepeated crosses toIsTalkPassed"),
                new Plant(
                        ModelLintRule.LINES_KEEP_CLEAR_OF_BOXES,
                        "<di:waypoint x=\"425\" y=\"120\" />",
                        "<di:waypoint x=\"425\" y=\"190\" /><di:waypoint x=\"580\" y=\"190\" /><di:waypoint x=\"580\" y=\"120\" />",
                        "talkRepeated runs through other"));
    }

    private static final String SAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="sampleDefinitions" targetNamespace="https://zhibu.org/bpmn/sample">
              <bpmn:process id="sampleStage" name="谈话" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P3650D">
                <bpmn:startEvent id="letterSubmitted" name="申请书已递交" camunda:formRef="submitLetter" camunda:formRefBinding="latest" />
                <bpmn:userTask id="holdTalk" name="同申请人谈话" camunda:formRef="holdTalk" camunda:formRefBinding="latest" camunda:candidateGroups="${branch}-secretary,${committee}-organizer" />
                <bpmn:exclusiveGateway id="isTalkPassed" name="谈话合格？" default="talkPassed" />
                <bpmn:callActivity id="other" name="另一阶段" calledElement="sampleOther" camunda:calledElementBinding="latest">
                  <bpmn:extensionElements>
                    <camunda:in businessKey="#{execution.processBusinessKey}" />
                  </bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:endEvent id="talkHeld" name="已谈话" />
                <bpmn:boundaryEvent id="talkOverdue" name="谈话已逾期" cancelActivity="false" attachedToRef="holdTalk">
                  <bpmn:timerEventDefinition>
                    <bpmn:timeDate>${sampleClock.talkOverdue(execution)}</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:serviceTask id="warnOfTalk" name="预警未谈话" camunda:asyncBefore="true" camunda:delegateExpression="${warnOfTalk}">
                  <bpmn:extensionElements>
                    <camunda:failedJobRetryTimeCycle>R3/PT5M</camunda:failedJobRetryTimeCycle>
                  </bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="toHoldTalk" sourceRef="letterSubmitted" targetRef="holdTalk" />
                <bpmn:sequenceFlow id="toIsTalkPassed" sourceRef="holdTalk" targetRef="isTalkPassed" />
                <bpmn:sequenceFlow id="talkPassed" name="合格" sourceRef="isTalkPassed" targetRef="other" />
                <bpmn:sequenceFlow id="talkRepeated" name="再次谈话" sourceRef="isTalkPassed" targetRef="holdTalk">
                  <bpmn:conditionExpression>${outcome == 'AGAIN'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="toTalkHeld" sourceRef="other" targetRef="talkHeld" />
                <bpmn:sequenceFlow id="toWarnOfTalk" sourceRef="talkOverdue" targetRef="warnOfTalk" />
              </bpmn:process>
              <bpmn:message id="applicantMovedMessage" name="sample.applicantMoved" />
              <bpmn:error id="talkFailedError" name="talkFailed" errorCode="talkFailed" />
              <bpmndi:BPMNDiagram id="sampleDiagram">
                <bpmndi:BPMNPlane id="samplePlane" bpmnElement="sampleStage">
                  <bpmndi:BPMNShape id="shape1" bpmnElement="letterSubmitted"><dc:Bounds x="100" y="182" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape2" bpmnElement="holdTalk"><dc:Bounds x="200" y="160" width="100" height="80" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape3" bpmnElement="isTalkPassed"><dc:Bounds x="400" y="175" width="50" height="50" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape4" bpmnElement="other"><dc:Bounds x="550" y="160" width="100" height="80" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape5" bpmnElement="talkHeld"><dc:Bounds x="702" y="182" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape6" bpmnElement="talkOverdue"><dc:Bounds x="232" y="222" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape7" bpmnElement="warnOfTalk"><dc:Bounds x="200" y="300" width="100" height="80" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="edge1" bpmnElement="toHoldTalk"><di:waypoint x="136" y="200" /><di:waypoint x="200" y="200" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge2" bpmnElement="toIsTalkPassed"><di:waypoint x="300" y="200" /><di:waypoint x="400" y="200" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge3" bpmnElement="talkPassed"><di:waypoint x="450" y="200" /><di:waypoint x="550" y="200" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge4" bpmnElement="talkRepeated"><di:waypoint x="425" y="175" /><di:waypoint x="425" y="120" /><di:waypoint x="250" y="120" /><di:waypoint x="250" y="160" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge5" bpmnElement="toTalkHeld"><di:waypoint x="650" y="200" /><di:waypoint x="702" y="200" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge6" bpmnElement="toWarnOfTalk"><di:waypoint x="250" y="258" /><di:waypoint x="250" y="300" /></bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;
}
