package org.zhibu.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and article numbers as Chinese office prose writes them. */
final class Wording {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String article(int number) {
        var tens = number / 10;
        var text = new StringBuilder("第");
        if (tens > 1) {
            text.append(DIGITS.charAt(tens));
        }
        if (tens > 0) {
            text.append('十');
        }
        if (number % 10 > 0) {
            text.append(DIGITS.charAt(number % 10));
        }
        return text.append('条').toString();
    }

    private Wording() {}
}
