package org.zhibu.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhibu.member.IdNumber;
import org.zhibu.member.Sex;

/** Identification numbers that pass every check and belong to nobody: region 990000 does not exist. */
final class DemoIdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    static final String REGION = "990000";

    /** The serial runs from 0 to 499 for each birthday and sex. */
    static IdNumber of(LocalDate birth, Sex sex, int serial) {
        return of(REGION, birth, sex, serial);
    }

    static IdNumber of(String region, LocalDate birth, Sex sex, int serial) {
        var digits = region
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(2 * serial + (sex == Sex.MALE ? 1 : 0));
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return new IdNumber(digits + CHECK_DIGITS.charAt(sum % 11));
    }

    private DemoIdNumbers() {}
}
