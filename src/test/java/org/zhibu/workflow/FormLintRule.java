package org.zhibu.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What every form in {@code forms/} keeps; each rule lists its violations. */
@SuppressWarnings("ImmutableEnumChecker")
enum FormLintRule {
    NAMED_LIKE_ITS_FILE(FormLintRule::namedLikeItsFile),
    MADE_FOR_THE_ENGINE(FormLintRule::madeForTheEngine),
    ONLY_KNOWN_COMPONENTS(FormLintRule::onlyKnownComponents),
    LISTS_STAY_OPEN(FormLintRule::listsStayOpen),
    NO_PHONE_VALIDATION(FormLintRule::noPhoneValidation),
    PATTERNS_ARE_EXPLAINED(FormLintRule::patternsAreExplained),
    NOTHING_IS_READ_ONLY(FormLintRule::nothingIsReadOnly),
    LABELS_ARE_CHINESE(FormLintRule::labelsAreChinese),
    KEYS_ARE_UNIQUE(FormLintRule::keysAreUnique);

    /** form-js 1.8.7 renders no form of a newer schema. */
    private static final int NEWEST_SCHEMA = 16;

    private static final Set<String> COMPONENTS = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "group",
            "dynamiclist",
            "separator",
            "spacer");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final BiFunction<String, JsonNode, List<String>> rule;

    FormLintRule(BiFunction<String, JsonNode, List<String>> rule) {
        this.rule = rule;
    }

    List<String> violations(String name, JsonNode form) {
        return rule.apply(name, form);
    }

    private static List<String> namedLikeItsFile(String name, JsonNode form) {
        return form.path("id").asText().equals(name) ? List.of() : List.of("the form's id is not " + name);
    }

    private static List<String> madeForTheEngine(String name, JsonNode form) {
        var violations = new ArrayList<String>();
        if (!form.path("schemaVersion").isInt() || form.path("schemaVersion").asInt() > NEWEST_SCHEMA) {
            violations.add("schemaVersion is not at most " + NEWEST_SCHEMA);
        }
        if (!"Camunda Platform".equals(form.path("executionPlatform").asText())) {
            violations.add("executionPlatform is not Camunda Platform");
        }
        return violations;
    }

    /** form-js fails to render the whole form if there is a filepicker or a documentPreview. */
    private static List<String> onlyKnownComponents(String name, JsonNode form) {
        return complain(
                form,
                component -> !COMPONENTS.contains(component.path("type").asText()),
                "is of a type that the engine's forms do not show");
    }

    /** Collapsed rows are not submitted. */
    private static List<String> listsStayOpen(String name, JsonNode form) {
        return complain(
                form,
                component -> component.path("type").asText().equals("dynamiclist")
                        && !component.path("disableCollapse").asBoolean(),
                "loses its collapsed rows");
    }

    private static List<String> noPhoneValidation(String name, JsonNode form) {
        return complain(
                form,
                component -> component
                        .path("validate")
                        .path("validationType")
                        .asText()
                        .equals("phone"),
                "validates phones the foreign way");
    }

    /** The message of a failed pattern is the expression itself, in English. */
    private static List<String> patternsAreExplained(String name, JsonNode form) {
        return complain(
                form,
                component -> component.path("validate").has("pattern") && !isChinese(component.path("description")),
                "does not explain its pattern in Chinese");
    }

    /** Read-only fields are submitted all the same. */
    private static List<String> nothingIsReadOnly(String name, JsonNode form) {
        return complain(form, component -> component.has("readonly"), "is read-only");
    }

    private static List<String> labelsAreChinese(String name, JsonNode form) {
        var violations = complain(form, component -> !isLabeled(component), "has no Chinese label");
        violations.addAll(complain(
                form,
                component -> component.has("description") && !isChinese(component.path("description")),
                "has no Chinese description"));
        violations.addAll(complain(
                form,
                component -> children(component.path("values")).anyMatch(option -> !isChinese(option.path("label"))),
                "has an option without a Chinese label"));
        return violations;
    }

    private static List<String> keysAreUnique(String name, JsonNode form) {
        var seen = new HashSet<String>();
        return complain(
                form,
                component ->
                        component.has("key") && !seen.add(component.path("key").asText()),
                "is asked for twice");
    }

    private static boolean isLabeled(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "separator", "spacer" -> true;
            case "text" ->
                isChinese(component.path("text"))
                        || component.path("text").asText().equals("{{summary}}");
            case "datetime" ->
                switch (component.path("subtype").asText()) {
                    case "date" -> isChinese(component.path("dateLabel"));
                    case "time" -> isChinese(component.path("timeLabel"));
                    default -> isChinese(component.path("dateLabel")) && isChinese(component.path("timeLabel"));
                };
            default -> isChinese(component.path("label"));
        };
    }

    private static boolean isChinese(JsonNode text) {
        return CHINESE.matcher(text.asText()).find();
    }

    private static List<String> complain(JsonNode form, Predicate<JsonNode> isWrong, String complaint) {
        var violations = new ArrayList<String>();
        components(form)
                .filter(isWrong)
                .map(component ->
                        component.path(component.has("key") ? "key" : "id").asText())
                .forEach(component -> violations.add(component + " " + complaint));
        return violations;
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return children(parent.path("components"))
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    private static Stream<JsonNode> children(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
