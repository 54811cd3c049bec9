package org.zhibu.testing;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The words that the models and forms of one module use. */
public final class ModelWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<BpmnModelInstance> models;
    private final Path forms;

    /** Reads {@code bpmn/<module>} and {@code forms/<module>}. */
    public static ModelWords of(String module) {
        return new ModelWords(
                files(Path.of("bpmn", module), ".bpmn")
                        .map(path -> Bpmn.readModelFromFile(path.toFile()))
                        .toList(),
                Path.of("forms", module));
    }

    private ModelWords(List<BpmnModelInstance> models, Path forms) {
        this.models = models;
        this.forms = forms;
    }

    public <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return models.stream().flatMap(model -> model.getModelElementsByType(type).stream());
    }

    public Set<String> formFiles() {
        return files(forms, ".form")
                .map(path -> path.getFileName().toString().replace(".form", ""))
                .collect(toCollection(TreeSet::new));
    }

    public Set<String> keysOf(String form) {
        return fieldsOf(form).map(field -> field.get("key").asText()).collect(toSet());
    }

    public Stream<JsonNode> fieldsOf(String form) {
        try {
            return StreamSupport.stream(
                            JSON.readTree(forms.resolve(form + ".form").toFile())
                                    .get("components")
                                    .spliterator(),
                            false)
                    .filter(component -> component.has("key"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text constants of a vocabulary. */
    public static Set<String> constantsOf(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getDeclaredFields())
                .map(constant -> {
                    try {
                        constant.setAccessible(true);
                        return (String) constant.get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                })
                .collect(toSet());
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
