package org.zhibu.workflow;

import java.util.stream.Stream;
import org.zhibu.workflow.ModelLintTest.Plant;

/** A sound model of two pools that write to each other, and what can be wrong with such a model. */
final class PoolSample {

    static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="samplePairDefinitions" targetNamespace="https://zhibu.org/bpmn/sample">
              <bpmn:collaboration id="samplePair">
                <bpmn:participant id="sender" name="寄信方" processRef="sampleSending" />
                <bpmn:participant id="receiver" name="收信方" processRef="sampleReceiving" />
                <bpmn:messageFlow id="tellLetterSent" name="信" sourceRef="letterSent" targetRef="letterArrived" />
                <bpmn:messageFlow id="tellAnswerSent" name="回信" sourceRef="sendAnswer" targetRef="awaitAnswer" />
              </bpmn:collaboration>
              <bpmn:process id="sampleSending" name="寄信" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P3650D">
                <bpmn:startEvent id="letterWritten" name="信已写好" />
                <bpmn:intermediateThrowEvent id="letterSent" name="信已寄出">
                  <bpmn:messageEventDefinition messageRef="letterSentMessage" />
                </bpmn:intermediateThrowEvent>
                <bpmn:receiveTask id="awaitAnswer" name="等待回信" messageRef="answerSentMessage" />
                <bpmn:endEvent id="answerRead" name="回信已读" />
                <bpmn:boundaryEvent id="letterRecalled" name="信已撤回" attachedToRef="awaitAnswer">
                  <bpmn:messageEventDefinition messageRef="letterRecalledMessage" />
                </bpmn:boundaryEvent>
                <bpmn:endEvent id="sendingStopped" name="寄信已停止" />
                <bpmn:sequenceFlow id="toLetterSent" sourceRef="letterWritten" targetRef="letterSent" />
                <bpmn:sequenceFlow id="toAwaitAnswer" sourceRef="letterSent" targetRef="awaitAnswer" />
                <bpmn:sequenceFlow id="toAnswerRead" sourceRef="awaitAnswer" targetRef="answerRead" />
                <bpmn:sequenceFlow id="toSendingStopped" sourceRef="letterRecalled" targetRef="sendingStopped" />
              </bpmn:process>
              <bpmn:process id="sampleReceiving" name="收信" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P3650D">
                <bpmn:startEvent id="letterArrived" name="信已收到">
                  <bpmn:messageEventDefinition messageRef="letterSentMessage" />
                </bpmn:startEvent>
                <bpmn:userTask id="sendAnswer" name="寄出回信" camunda:formRef="sendAnswer" camunda:formRefBinding="latest" camunda:candidateGroups="${toBranch}-secretary" />
                <bpmn:endEvent id="letterAnswered" name="信已答复" />
                <bpmn:sequenceFlow id="toSendAnswer" sourceRef="letterArrived" targetRef="sendAnswer" />
                <bpmn:sequenceFlow id="toLetterAnswered" sourceRef="sendAnswer" targetRef="letterAnswered" />
              </bpmn:process>
              <bpmn:message id="letterSentMessage" name="sample.letterSent" />
              <bpmn:message id="answerSentMessage" name="sample.answerSent" />
              <bpmn:message id="letterRecalledMessage" name="transfer.letterRecalled" />
              <bpmndi:BPMNDiagram id="samplePairDiagram">
                <bpmndi:BPMNPlane id="samplePairPlane" bpmnElement="samplePair">
                  <bpmndi:BPMNShape id="shape1" bpmnElement="sender" isHorizontal="true"><dc:Bounds x="50" y="50" width="600" height="260" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape2" bpmnElement="receiver" isHorizontal="true"><dc:Bounds x="50" y="350" width="600" height="200" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape3" bpmnElement="letterWritten"><dc:Bounds x="102" y="132" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape4" bpmnElement="letterSent"><dc:Bounds x="182" y="132" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape5" bpmnElement="awaitAnswer"><dc:Bounds x="300" y="110" width="100" height="80" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape6" bpmnElement="answerRead"><dc:Bounds x="482" y="132" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape7" bpmnElement="letterRecalled"><dc:Bounds x="362" y="172" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape8" bpmnElement="sendingStopped"><dc:Bounds x="482" y="242" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape9" bpmnElement="letterArrived"><dc:Bounds x="182" y="432" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape10" bpmnElement="sendAnswer"><dc:Bounds x="270" y="410" width="100" height="80" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape11" bpmnElement="letterAnswered"><dc:Bounds x="482" y="432" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="edge1" bpmnElement="toLetterSent"><di:waypoint x="138" y="150" /><di:waypoint x="182" y="150" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge2" bpmnElement="toAwaitAnswer"><di:waypoint x="218" y="150" /><di:waypoint x="300" y="150" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge3" bpmnElement="toAnswerRead"><di:waypoint x="400" y="150" /><di:waypoint x="482" y="150" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge4" bpmnElement="toSendingStopped"><di:waypoint x="380" y="208" /><di:waypoint x="380" y="260" /><di:waypoint x="482" y="260" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge5" bpmnElement="toSendAnswer"><di:waypoint x="218" y="450" /><di:waypoint x="270" y="450" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge6" bpmnElement="toLetterAnswered"><di:waypoint x="370" y="450" /><di:waypoint x="482" y="450" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge7" bpmnElement="tellLetterSent"><di:waypoint x="200" y="168" /><di:waypoint x="200" y="432" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge8" bpmnElement="tellAnswerSent"><di:waypoint x="320" y="410" /><di:waypoint x="320" y="190" /></bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    static Stream<Plant> plants() {
        return Stream.of(
                plant(
                        ModelLintRule.IDS_SPEAK,
                        "\"tellLetterSent\"",
                        "\"Flow_0abc12\"",
                        "Flow_0abc12 is not a speaking lowerCamel id"),
                plant(ModelLintRule.IDS_SPEAK, "\"sender\"", "\"Pool_1\"", "Pool_1 is not a speaking lowerCamel id"),
                plant(ModelLintRule.LABELS_ARE_CHINESE, " name=\"回信\"", "", "tellAnswerSent has no Chinese label"),
                plant(ModelLintRule.LABELS_ARE_CHINESE, "寄信方", "Sender", "sender has no Chinese label"),
                plant(
                        ModelLintRule.SOMEBODY_IS_ASKED,
                        "${toBranch}-secretary",
                        "${stranger}-secretary",
                        "sendAnswer asks no post of an organization"),
                plant(
                        ModelLintRule.EVERY_PROCESS_HAS_ITS_POOL,
                        " processRef=\"sampleReceiving\"",
                        "",
                        "receiver holds no process"),
                plant(
                        ModelLintRule.EVERY_PROCESS_HAS_ITS_POOL,
                        "processRef=\"sampleReceiving\"",
                        "processRef=\"sampleSending\"",
                        "sampleReceiving has no pool of its own"),
                plant(
                        ModelLintRule.EVERY_PROCESS_HAS_ITS_POOL,
                        "processRef=\"sampleReceiving\"",
                        "processRef=\"sampleSending\"",
                        "sampleSending has no pool of its own"),
                plant(
                        ModelLintRule.MESSAGES_GO_FROM_POOL_TO_POOL,
                        "targetRef=\"letterArrived\"",
                        "targetRef=\"nobody\"",
                        "tellLetterSent leads nowhere"),
                plant(
                        ModelLintRule.MESSAGES_GO_FROM_POOL_TO_POOL,
                        "sourceRef=\"sendAnswer\" targetRef=\"awaitAnswer\"",
                        "sourceRef=\"letterWritten\" targetRef=\"awaitAnswer\"",
                        "tellAnswerSent stays in its pool"),
                plant(
                        ModelLintRule.MESSAGES_GO_FROM_POOL_TO_POOL,
                        "targetRef=\"letterArrived\"",
                        "targetRef=\"sendAnswer\"",
                        "tellLetterSent reaches nobody who waits for a message"),
                plant(
                        ModelLintRule.MESSAGES_GO_FROM_POOL_TO_POOL,
                        "name=\"等待回信\" messageRef=\"answerSentMessage\"",
                        "name=\"等待回信\" messageRef=\"lostMessage\"",
                        "tellAnswerSent reaches nobody who waits for a message"),
                plant(
                        ModelLintRule.MESSAGES_GO_FROM_POOL_TO_POOL,
                        "<bpmn:messageEventDefinition messageRef=\"letterSentMessage\" />\n    </bpmn:startEvent>",
                        "<bpmn:messageEventDefinition messageRef=\"answerSentMessage\" />\n    </bpmn:startEvent>",
                        "tellLetterSent is heard as another message"),
                plant(
                        ModelLintRule.MESSAGES_GO_FROM_POOL_TO_POOL,
                        "sourceRef=\"sendAnswer\" targetRef=\"awaitAnswer\"",
                        "sourceRef=\"letterAnswered\" targetRef=\"awaitAnswer\"",
                        "tellAnswerSent is heard as another message"),
                plant(
                        ModelLintRule.NOBODY_WAITS_IN_VAIN,
                        "transfer.letterRecalled",
                        "sample.letterRecalled",
                        "letterRecalled waits for sample.letterRecalled in vain"),
                plant(
                        ModelLintRule.NOBODY_WAITS_IN_VAIN,
                        "<bpmn:messageFlow id=\"tellAnswerSent\" name=\"回信\" sourceRef=\"sendAnswer\" targetRef=\"awaitAnswer\" />",
                        "",
                        "awaitAnswer waits for sample.answerSent in vain"),
                plant(
                        ModelLintRule.NOBODY_WAITS_IN_VAIN,
                        "letterRecalledMessage\" />\n    </bpmn:boundaryEvent>",
                        "letterSentMessage\" />\n    </bpmn:boundaryEvent>",
                        "letterRecalled waits for sample.letterSent in vain"),
                plant(
                        ModelLintRule.EVERYTHING_IS_DRAWN,
                        "bpmnElement=\"receiver\"",
                        "bpmnElement=\"other\"",
                        "receiver is not drawn"),
                plant(
                        ModelLintRule.EVERYTHING_IS_DRAWN,
                        "bpmnElement=\"tellAnswerSent\"",
                        "bpmnElement=\"other\"",
                        "tellAnswerSent is not drawn"),
                plant(
                        ModelLintRule.EVERYTHING_IS_DRAWN,
                        "<di:waypoint x=\"320\" y=\"190\" />",
                        "<di:waypoint x=\"320\" y=\"250\" />",
                        "tellAnswerSent does not lead from box to box"),
                plant(
                        ModelLintRule.LINES_DO_NOT_CROSS,
                        "<di:waypoint x=\"200\" y=\"168\" /><di:waypoint x=\"200\" y=\"432\" />",
                        "<di:waypoint x=\"200\" y=\"168\" /><di:waypoint x=\"200\" y=\"330\" /><di:waypoint x=\"440\" y=\"330\" /><di:waypoint x=\"440\" y=\"390\" /><di:waypoint x=\"200\" y=\"390\" /><di:waypoint x=\"200\" y=\"432\" />",
                        "tellAnswerSent crosses tellLetterSent"),
                plant(
                        ModelLintRule.LINES_KEEP_CLEAR_OF_BOXES,
                        "<di:waypoint x=\"320\" y=\"410\" /><di:waypoint x=\"320\" y=\"190\" />",
                        "<di:waypoint x=\"320\" y=\"410\" /><di:waypoint x=\"320\" y=\"380\" /><di:waypoint x=\"500\" y=\"380\" /><di:waypoint x=\"500\" y=\"220\" /><di:waypoint x=\"320\" y=\"220\" /><di:waypoint x=\"320\" y=\"190\" />",
                        "tellAnswerSent runs through sendingStopped"));
    }

    private static Plant plant(ModelLintRule rule, String healthy, String sick, String violation) {
        return new Plant(XML, rule, healthy, sick, violation);
    }

    private PoolSample() {}
}
