package org.zhibu.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a person in every module; time-ordered. JSON carries it as text, because browsers round 64-bit numbers. */
public record PersonId(long value) {

    @JsonCreator
    public static PersonId of(String text) {
        try {
            return new PersonId(Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            throw new RuleViolation("person-unknown", "人员编号“" + text + "”不存在", "请从列表中选择人员");
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
