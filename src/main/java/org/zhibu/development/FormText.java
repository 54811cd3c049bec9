package org.zhibu.development;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import org.zhibu.kernel.RuleViolation;

/** Forms and overridden rules as text, the way they are kept on file. Old files must stay readable, so unknown keys are skipped. */
final class FormText {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    static String write(Object form, int limit) {
        try {
            var text = JSON.writeValueAsString(form);
            if (text.length() > limit) {
                throw new RuleViolation("form-too-long", "填写的内容过长", "请精简后重新提交，全文可作为附件保存");
            }
            return text;
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A form could not be written", unwritable);
        }
    }

    static <F> F read(String text, Class<F> form) {
        try {
            return JSON.readValue(text, form);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A filed form is not readable as " + form.getSimpleName(), unreadable);
        }
    }

    static Map<String, Object> readFields(String text) {
        return readAs(text, new TypeReference<>() {});
    }

    static List<OverriddenRule> readOverridden(String text) {
        return readAs(text, new TypeReference<>() {});
    }

    private static <T> T readAs(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A filed form is not readable", unreadable);
        }
    }

    private FormText() {}
}
