package org.zhibu.platform;

import java.util.regex.Pattern;

/**
 * Makes a text fit for a log: it stays on its line, so that nobody can forge the next one, and it names nobody: ID numbers and
 * mobile telephones are masked like everywhere else in the house, and secrets are left out.
 */
final class LogText {

    /** Line breaks of every script, terminal sequences, and what turns the direction of reading round; a tab is harmless. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\t]]+");

    private static final Pattern CONTROL_BUT_LINES =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n]]+");

    /** By the date in it: the house's own ids have eighteen digits, too, and operators need them. */
    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9])([1-9][0-9]{2})"
            + "(?:[0-9]{3}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])([0-9]{3}[0-9Xx])"
            + "|[0-9]{11}([0-9]{3}[Xx]))(?![0-9])");

    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])((?:86[- ]?)?1[3-9][0-9])[- ]?[0-9]{4}[- ]?[0-9]{2}([0-9]{2})(?![0-9])");

    private static final Pattern SECRET =
            Pattern.compile("(?i)(password|passwd|pwd|secret|authorization|cookie|密码)([\"']?\\s*[=:：]\\s*[\"']?)"
                    + "(?:(?:basic|bearer)\\s+)?[^\\s\"',;&}]+");

    /** On one line. */
    static String line(String text) {
        return masked(CONTROL.matcher(text).replaceAll("_"));
    }

    /** On as many lines as it has. */
    static String paragraph(String text) {
        return masked(CONTROL_BUT_LINES.matcher(text.replace("\r\n", "\n")).replaceAll("_"));
    }

    private static String masked(String text) {
        var withoutIds = ID_NUMBER
                .matcher(text)
                .replaceAll(found ->
                        found.group(1) + "*".repeat(11) + (found.group(2) == null ? found.group(3) : found.group(2)));
        return SECRET.matcher(MOBILE.matcher(withoutIds).replaceAll("$1******$2"))
                .replaceAll("$1$2***");
    }

    private LogText() {}
}
