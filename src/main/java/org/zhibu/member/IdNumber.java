package org.zhibu.member;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zhibu.kernel.RuleViolation;

/** A citizen's identification number (GB 11643); it cannot be built wrong, and shows itself masked wherever it is printed. */
public record IdNumber(String value) {

    private static final String STANDARD = "GB 11643-1999";
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IdNumber {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new RuleViolation("id-number-shape", STANDARD, "身份证号码应为18位，前17位为数字，末位为数字或X", "请核对身份证号码");
        }
        if (checkDigit(value) != value.charAt(17)) {
            throw new RuleViolation("id-number-checksum", STANDARD, "身份证号码校验位不正确", "请逐位核对身份证号码");
        }
        requireBirth(value);
    }

    static char checkDigit(String digits) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    public LocalDate birth() {
        return birth(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The first three and the last four characters. */
    @JsonValue
    public String masked() {
        return value.substring(0, 3) + "*".repeat(11) + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static void requireBirth(String value) {
        try {
            if (birth(value).getYear() >= 1900) {
                return;
            }
        } catch (DateTimeException noSuchDay) {
            // falls through to the refusal
        }
        throw new RuleViolation("id-number-birth", STANDARD, "身份证号码中的出生日期不存在", "请核对身份证号码第7至14位");
    }

    private static LocalDate birth(String value) {
        return LocalDate.of(
                Integer.parseInt(value, 6, 10, 10),
                Integer.parseInt(value, 10, 12, 10),
                Integer.parseInt(value, 12, 14, 10));
    }
}
