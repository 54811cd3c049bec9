package org.zhibu.notification;

import java.util.regex.Pattern;

/**
 * Makes a text fit to be told: nothing in it ends a header's line or turns the direction of reading round, and ID numbers and
 * mobile telephones are masked like everywhere else in the house, since mail is read on the way.
 */
final class PlainText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern CONTROL_BUT_LINES =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+");

    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9])([1-9][0-9]{2})[0-9]{3}(?:18|19|20)[0-9]{2}"
            + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])([0-9]{3}[0-9Xx])(?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])(1[3-9][0-9])[0-9]{6}([0-9]{2})(?![0-9])");

    static String line(String text) {
        return masked(CONTROL.matcher(text).replaceAll(" ").strip());
    }

    static String paragraphs(String text) {
        return masked(CONTROL_BUT_LINES
                .matcher(text.replace("\r\n", "\n"))
                .replaceAll(" ")
                .strip());
    }

    private static String masked(String text) {
        return MOBILE.matcher(ID_NUMBER.matcher(text).replaceAll("$1***********$2"))
                .replaceAll("$1******$2");
    }

    private PlainText() {}
}
