package org.zhibu.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.RuleViolation;

/** Turns what a form submitted into the record that a duty asks for. The server is the judge: unknown keys are refused. */
@Component
class Forms {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    <F> F bind(Map<String, ?> submitted, Class<F> form) {
        var bound = read(submitted, form);
        var violations = validator.validate(bound);
        if (!violations.isEmpty()) {
            throw new RuleViolation(
                    "form-incomplete",
                    violations.stream()
                            .map(violation -> violation.getMessage())
                            .sorted()
                            .distinct()
                            .collect(Collectors.joining("；")),
                    "请补充或更正后重新提交");
        }
        return bound;
    }

    private <F> F read(Map<String, ?> submitted, Class<F> form) {
        var tree = json.createObjectNode();
        submitted.forEach((key, value) -> {
            var node = node(value);
            if (!node.isNull() && !(node.isTextual() && node.textValue().isBlank())) {
                tree.set(key, node);
            }
        });
        try {
            return json.treeToValue(tree, form);
        } catch (UnrecognizedPropertyException unknown) {
            throw new RuleViolation("form-unknown-field", "表单中没有“" + unknown.getPropertyName() + "”这一项", "请只提交表单上的内容");
        } catch (JsonMappingException malformed) {
            if (malformed.getCause() instanceof RuleViolation violation) {
                throw violation;
            }
            throw new RuleViolation("form-malformed", "“" + fieldOf(malformed) + "”的内容格式不正确", "请检查后重新填写");
        } catch (JsonProcessingException malformed) {
            throw new RuleViolation("form-malformed", "提交的内容格式不正确", "请检查后重新填写");
        }
    }

    /** Text is trimmed, and a blank field counts as empty: form-js sends both. */
    private JsonNode node(Object value) {
        if (value instanceof SpinJsonNode spin) {
            try {
                return json.readTree(spin.toString());
            } catch (JsonProcessingException malformed) {
                throw new RuleViolation("form-malformed", "提交的内容格式不正确", "请检查后重新填写");
            }
        }
        if (value instanceof String text) {
            return json.getNodeFactory().textNode(text.strip());
        }
        if (value == null || value instanceof Boolean || value instanceof Number || value instanceof Iterable) {
            return json.valueToTree(value);
        }
        throw new RuleViolation("form-malformed", "提交了不支持的内容类型", "请在页面上填写表单");
    }

    private static String fieldOf(JsonMappingException malformed) {
        return malformed.getPath().isEmpty()
                ? ""
                : String.valueOf(malformed.getPath().get(0).getFieldName());
    }

    /** Puts an offered value into the shape that Tasklist and REST deliver to the form. */
    Object deliver(Object offered) {
        if (offered instanceof String || offered instanceof Boolean || offered instanceof Integer) {
            return Variables.untypedValue(offered);
        }
        return SpinValues.jsonValue(json.valueToTree(offered).toString()).create();
    }
}
