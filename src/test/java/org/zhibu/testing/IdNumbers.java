package org.zhibu.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Identification numbers that pass every check and belong to nobody: region 990000 does not exist. */
public final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** The serial runs from 0 to 499 for each birthday and sex. */
    public static String of(LocalDate birth, boolean male, int serial) {
        if (serial < 0 || serial > 499) {
            throw new IllegalArgumentException("Serial out of range: " + serial);
        }
        var digits = "990000"
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(2 * serial + (male ? 1 : 0));
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private IdNumbers() {}
}
