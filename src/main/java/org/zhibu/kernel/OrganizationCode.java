package org.zhibu.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Identifies an organization everywhere, including in the engine's groups; letters and digits, so that no rule of theirs is bent. */
public record OrganizationCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{1,32}");

    @JsonCreator
    public OrganizationCode {
        if (!fits(value)) {
            throw new RuleViolation("organization-unknown", "党组织代码格式不正确", "请从列表中选择党组织");
        }
    }

    /** Whether a text could be a code at all. */
    public static boolean fits(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
