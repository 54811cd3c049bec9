package org.zhibu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The Chinese texts of Camunda's web applications, held against the English ones in its jar. */
class WebappTextsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|\\{}|__\\w+__|%[ds]");

    /** What is written alike in both languages: signs, names, and moment's own letters for a time and a date. */
    private static final Set<String> ALIKE =
            Set.of("<", "<=", ">", ">=", "HH:mm", "L", "YYYY-MM-DDTHH:mm:ss", "ID", "ID*", "CSV", "JSON", "Optimize");

    /** What Chinese does without: the plural, and the advice to move to another product. */
    private static final Pattern SILENT = Pattern.compile("/labels/(BANNER_CE_EOL_TEXT|PLGN_(BATCH|MIG|MOD_\\w+)_S)");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void everyTextIsThereInChinese(String app) {
        assertThat(differences(texts(app, "en"), texts(app, "zh"))).isEmpty();
    }

    @Test
    void theSampleIsInOrder() throws JsonProcessingException {
        assertThat(differences(JSON.readTree(ENGLISH), JSON.readTree(CHINESE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "START": "发起"           | "BEGIN": "发起"              | /labels/START is missing; /labels/BEGIN is not known
                    "START": "发起"           | "START": {"now": "发起"}     | /labels/START is missing; /labels/START/now is not known
                    "START": "发起"           | "START": 1                   | /labels/START is not a text
                    "START": "发起"           | "START": "Start"             | /labels/START is still English
                    "START": "发起"           | "START": " "                 | /labels/START is empty
                    "六月"                    | "六月", "七月"               | /months/2 is not known
                    "六月"                    | "June"                       | /months/1 is still English
                    没有 ID 为 {{id}} 的步骤  | 没有 ID 为 {{ id }} 的步骤   | /labels/NONE has {{ id }} and not {{id}}
                    没有 ID 为 {{id}} 的步骤  | 没有这个步骤                 | /labels/NONE has nothing and not {{id}}
                    %d 天                     | 几天                         | /relativeTime/dd has nothing and not %d
                    """)
    void aPlantedDifferenceIsFound(String healthy, String sick, String found) throws JsonProcessingException {
        assertThat(CHINESE).contains(healthy);

        var planted = JSON.readTree(CHINESE.replace(healthy, sick));

        assertThat(String.join("; ", differences(JSON.readTree(ENGLISH), planted)))
                .isEqualTo(found);
    }

    private static List<String> differences(JsonNode english, JsonNode chinese) {
        var expected = leaves(english);
        var actual = leaves(chinese);
        var found = new ArrayList<String>();
        expected.forEach((path, text) -> {
            var translation = actual.get(path);
            if (translation == null) {
                found.add(path + " is missing");
            } else if (text.isTextual()) {
                found.addAll(differences(path, text.asText(), translation));
            }
        });
        actual.keySet().stream()
                .filter(path -> !expected.containsKey(path))
                .map(path -> path + " is not known")
                .forEach(found::add);
        return found;
    }

    private static List<String> differences(String path, String english, JsonNode chinese) {
        if (!chinese.isTextual()) {
            return List.of(path + " is not a text");
        }
        var text = chinese.asText();
        if (text.isBlank()) {
            return english.isBlank() || SILENT.matcher(path).matches() ? List.of() : List.of(path + " is empty");
        }
        if (text.equals(english)) {
            return ALIKE.contains(text) ? List.of() : List.of(path + " is still English");
        }
        var wanted = placeholders(english);
        var kept = placeholders(text);
        return kept.equals(wanted) ? List.of() : List.of("%s has %s and not %s".formatted(path, kept, wanted));
    }

    private static String placeholders(String text) {
        var placeholders = PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
        return placeholders.isEmpty() ? "nothing" : String.join(", ", placeholders);
    }

    private static Map<String, JsonNode> leaves(JsonNode node) {
        var leaves = new TreeMap<String, JsonNode>();
        collect("", node, leaves::put);
        return leaves;
    }

    private static void collect(String path, JsonNode node, BiConsumer<String, JsonNode> leaves) {
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), leaves);
            }
        } else if (node.isObject()) {
            node.properties().forEach(child -> collect(path + "/" + child.getKey(), child.getValue(), leaves));
        } else {
            leaves.accept(path, node);
        }
    }

    private static JsonNode texts(String app, String language) {
        var file = new ClassPathResource(
                "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language));
        try (var texts = file.getInputStream()) {
            return JSON.readTree(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final String ENGLISH = """
            {
              "labels": {"START": "Start", "NONE": "No step with ID {{id}}", "LESS": "<"},
              "months": ["May", "June"],
              "relativeTime": {"dd": "%d days"},
              "week": {"dow": 1}
            }
            """;
    private static final String CHINESE = """
            {
              "labels": {"START": "发起", "NONE": "没有 ID 为 {{id}} 的步骤", "LESS": "<"},
              "months": ["五月", "六月"],
              "relativeTime": {"dd": "%d 天"},
              "week": {"dow": 1}
            }
            """;
}
