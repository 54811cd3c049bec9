package org.zhibu.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** A column's name, told from others no matter how it is spaced, broken into lines or starred. */
record Title(String whole, String withoutBrackets) {

    private static final Pattern ORNAMENT = Pattern.compile("[*:]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕");

    static Title of(String text) {
        var whole = ORNAMENT.matcher(Cleaning.condensed(text)).replaceAll("").toUpperCase(Locale.ROOT);
        return new Title(whole, BRACKETS.matcher(whole).replaceAll(""));
    }

    /** The same but for what one of the two says in brackets, such as a unit. */
    boolean resembles(Title other) {
        return !withoutBrackets.isEmpty() && withoutBrackets.equals(other.withoutBrackets);
    }
}
