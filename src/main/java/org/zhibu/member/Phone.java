package org.zhibu.member;

import java.util.regex.Pattern;
import org.zhibu.kernel.RuleViolation;

/** A telephone number; it shows itself masked wherever it is printed. */
record Phone(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\+?[0-9]{7,15}");

    Phone {
        value = value.replaceAll("[\\s\\-()（）]", "");
        if (!SHAPE.matcher(value).matches()) {
            throw new RuleViolation("phone-shape", "联系电话格式不正确", "请填写手机号码，或带区号的固定电话号码");
        }
    }

    String masked() {
        return value.substring(0, 3) + "*".repeat(value.length() - 5) + value.substring(value.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
