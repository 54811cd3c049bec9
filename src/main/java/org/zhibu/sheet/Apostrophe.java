package org.zhibu.sheet;

/**
 * Keeps a text from being taken for a formula.
 *
 * <p>A string cell of a workbook is never evaluated, but the same cell saved as .csv and opened again would be. So what we write gets
 * an apostrophe before it, the sign by which every spreadsheet knows text; what we read loses it again, and a table survives the trip.
 */
final class Apostrophe {

    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";

    static String before(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String removedFrom(String text) {
        return text.startsWith("'") && isDangerous(text) ? text.substring(1) : text;
    }

    /** A text that already begins with apostrophes gets one more, so that exactly one can be taken away. */
    private static boolean isDangerous(String text) {
        var start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && DANGEROUS.indexOf(text.charAt(start)) >= 0;
    }

    private Apostrophe() {}
}
