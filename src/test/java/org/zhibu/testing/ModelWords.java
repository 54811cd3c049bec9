package org.zhibu.testing;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.zhibu.workflow.Duty;

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

    /** The classes that serve the user tasks of a package, by the names of their tasks. */
    public static Map<String, Class<?>> dutiesIn(String packageName) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Duty.class));
        return scanner.findCandidateComponents(packageName).stream()
                .map(bean -> load(String.valueOf(bean.getBeanClassName())))
                .collect(toMap(
                        type -> Character.toLowerCase(type.getSimpleName().charAt(0))
                                + type.getSimpleName().substring(1),
                        type -> type));
    }

    /** The one record that a duty's perform method takes. */
    public static Class<?> recordOf(Class<?> duty) {
        return Arrays.stream(duty.getDeclaredMethods())
                .filter(method -> method.getName().equals("perform") && !method.isBridge())
                .map(method -> method.getParameterTypes()[0])
                .findFirst()
                .orElseThrow();
    }

    public static RecordComponent component(Class<?> record, String key) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
