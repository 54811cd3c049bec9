package org.zhibu.workflow;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormLintTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void everyFormKeepsEveryRule(FormLintRule rule) throws IOException {
        for (var form : files("forms", ".form")) {
            assertThat(rule.violations(nameOf(form), JSON.readTree(form.toFile())))
                    .as("%s in %s", rule, form)
                    .isEmpty();
        }
    }

    @Test
    void everyTaskHasAFormAndEveryFormHasATask() throws IOException {
        var models = files("bpmn", ".bpmn").stream()
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .toList();
        var forms = files("forms", ".form").stream().map(FormLintTest::nameOf).collect(toCollection(TreeSet::new));

        assertThat(unmatched(models, forms)).isEmpty();
    }

    @Test
    void aTaskWithoutAFormAndAFormWithoutATaskAreFound() {
        var model = Bpmn.createExecutableProcess("sample")
                .startEvent()
                .camundaFormRef("submitLetter")
                .userTask("holdTalk")
                .camundaFormRef("holdTalk")
                .endEvent()
                .done();

        assertThat(unmatched(List.of(model), Set.of("holdTalk", "forgottenForm")))
                .containsExactly("submitLetter has no form", "forgottenForm has no task");
    }

    @ParameterizedTest
    @EnumSource
    void theSampleKeepsEveryRule(FormLintRule rule) throws JsonProcessingException {
        assertThat(rule.violations("sample", JSON.readTree(SAMPLE))).isEmpty();
    }

    @Test
    void everyRuleIsSeenFailing() {
        assertThat(plants().map(Plant::rule)).contains(FormLintRule.values());
    }

    @ParameterizedTest
    @MethodSource("plants")
    void aPlantedViolationIsFound(Plant plant) throws JsonProcessingException {
        assertThat(SAMPLE).contains(plant.healthy);

        JsonNode planted = JSON.readTree(SAMPLE.replace(plant.healthy, plant.sick));

        assertThat(plant.rule.violations("sample", planted)).containsExactly(plant.violation);
    }

    private static List<String> unmatched(Collection<BpmnModelInstance> models, Set<String> forms) {
        var wanted = models.stream()
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)))
                .filter(Objects::nonNull)
                .collect(toCollection(TreeSet::new));
        var unmatched = new ArrayList<String>();
        wanted.stream().filter(name -> !forms.contains(name)).forEach(name -> unmatched.add(name + " has no form"));
        forms.stream().filter(name -> !wanted.contains(name)).forEach(name -> unmatched.add(name + " has no task"));
        return unmatched;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path form) {
        return form.getFileName().toString().replace(".form", "");
    }

    private record Plant(FormLintRule rule, String healthy, String sick, String violation) {

        @Override
        public String toString() {
            return "%s: %s".formatted(rule, violation);
        }
    }

    static Stream<Plant> plants() {
        return Stream.of(
                new Plant(
                        FormLintRule.NAMED_LIKE_ITS_FILE,
                        "\"id\": \"sample\"",
                        "\"id\": \"other\"",
                        "the form's id is not sample"),
                new Plant(
                        FormLintRule.MADE_FOR_THE_ENGINE,
                        "\"schemaVersion\": 16",
                        "\"schemaVersion\": 17",
                        "schemaVersion is not at most 16"),
                new Plant(
                        FormLintRule.MADE_FOR_THE_ENGINE,
                        "Camunda Platform",
                        "Camunda Cloud",
                        "executionPlatform is not Camunda Platform"),
                new Plant(
                        FormLintRule.ONLY_KNOWN_COMPONENTS,
                        "\"textarea\"",
                        "\"filepicker\"",
                        "opinion is of a type that the engine's forms do not show"),
                new Plant(
                        FormLintRule.ONLY_KNOWN_COMPONENTS,
                        "\"textarea\"",
                        "\"documentPreview\"",
                        "opinion is of a type that the engine's forms do not show"),
                new Plant(
                        FormLintRule.LISTS_STAY_OPEN,
                        "\"disableCollapse\": true",
                        "\"disableCollapse\": false",
                        "relatives loses its collapsed rows"),
                new Plant(
                        FormLintRule.NO_PHONE_VALIDATION,
                        "{ \"pattern\": \"^1[0-9]{10}$\" }",
                        "{ \"validationType\": \"phone\" }",
                        "phone validates phones the foreign way"),
                new Plant(
                        FormLintRule.PATTERNS_ARE_EXPLAINED,
                        ", \"description\": \"十一位手机号码\"",
                        "",
                        "phone does not explain its pattern in Chinese"),
                new Plant(
                        FormLintRule.NOTHING_IS_READ_ONLY,
                        "\"textarea\"",
                        "\"textarea\", \"readonly\": true",
                        "opinion is read-only"),
                new Plant(FormLintRule.LABELS_ARE_CHINESE, "审查意见", "Opinion", "opinion has no Chinese label"),
                new Plant(
                        FormLintRule.LABELS_ARE_CHINESE,
                        "\"dateLabel\": \"谈话日期\"",
                        "\"label\": \"谈话日期\"",
                        "occurredOn has no Chinese label"),
                new Plant(FormLintRule.LABELS_ARE_CHINESE, "{{summary}}", "{{other}}", "summary has no Chinese label"),
                new Plant(
                        FormLintRule.LABELS_ARE_CHINESE,
                        "十一位手机号码",
                        "eleven digits",
                        "phone has no Chinese description"),
                new Plant(
                        FormLintRule.LABELS_ARE_CHINESE,
                        "\"label\": \"合格\"",
                        "\"label\": \"PASS\"",
                        "outcome has an option without a Chinese label"),
                new Plant(
                        FormLintRule.KEYS_ARE_UNIQUE,
                        "\"key\": \"opinion\"",
                        "\"key\": \"outcome\"",
                        "outcome is asked for twice"));
    }

    private static final String SAMPLE = """
            {
              "type": "default",
              "id": "sample",
              "schemaVersion": 16,
              "executionPlatform": "Camunda Platform",
              "components": [
                { "id": "summary", "type": "text", "text": "{{summary}}" },
                { "id": "field1", "key": "occurredOn", "type": "datetime", "subtype": "date", "dateLabel": "谈话日期" },
                { "id": "field2", "key": "outcome", "type": "radio", "label": "结论",
                  "values": [{ "label": "合格", "value": "PASS" }] },
                { "id": "field3", "key": "opinion", "type": "textarea", "label": "审查意见" },
                { "id": "field4", "path": "relatives", "key": "relatives", "type": "dynamiclist", "label": "家庭成员",
                  "disableCollapse": true,
                  "components": [
                    { "id": "field5", "key": "phone", "type": "textfield", "label": "电话",
                      "validate": { "pattern": "^1[0-9]{10}$" }, "description": "十一位手机号码" }
                  ] }
              ]
            }
            """;
}
