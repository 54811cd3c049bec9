package org.zhibu.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** From which day a workbook counts its dates: most from 1900, those of old Macintoshes from 1904. */
enum DateSystem {
    SINCE_1900(LocalDate.of(1899, 12, 30)),
    SINCE_1904(LocalDate.of(1904, 1, 1));

    /** 9999-12-31, the last day that spreadsheets know. */
    private static final BigDecimal LAST = new BigDecimal(2_958_465);

    private static final int SECONDS_OF_A_DAY = 86_400;

    /** Spreadsheets believe in a 29 February 1900, so the days before it are one off. */
    private static final int FIRST_OF_MARCH_1900 = 61;

    private final LocalDate dayZero;

    DateSystem(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    boolean knows(BigDecimal serial) {
        return serial.signum() >= 0 && serial.compareTo(LAST) <= 0;
    }

    LocalDateTime at(BigDecimal serial) {
        var days = serial.setScale(0, RoundingMode.FLOOR);
        var seconds = serial.subtract(days)
                .multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        var early = this == SINCE_1900 && days.intValueExact() < FIRST_OF_MARCH_1900;
        return dayZero.plusDays(days.intValueExact() + (early ? 1 : 0))
                .atStartOfDay()
                .plusSeconds(seconds);
    }
}
