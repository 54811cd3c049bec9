package org.zhibu.sheet;

import java.text.Normalizer;

/** Takes from a text what nobody meant to write: blanks at its ends, characters that cannot be seen, full-width digits. */
final class Cleaning {

    /** Without blanks at either end; line breaks inside are told by one character. */
    static String trimmed(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        var trimmed = text.substring(start, end);
        return trimmed.indexOf('\r') < 0
                ? trimmed
                : trimmed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** In the characters of a plain keyboard, trimmed. */
    static String halfWidth(String text) {
        return trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** Without any blank at all, in the characters of a plain keyboard. */
    static String condensed(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var condensed = new StringBuilder(plain.length());
        plain.chars()
                .filter(character -> !isBlank((char) character))
                .forEach(character -> condensed.append((char) character));
        return condensed.toString();
    }

    /** Spaces of every width, line breaks, and the marks that steer writing direction and joining. */
    private static boolean isBlank(char character) {
        return character <= ' '
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private Cleaning() {}
}
