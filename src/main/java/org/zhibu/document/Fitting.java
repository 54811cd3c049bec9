package org.zhibu.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text broken into lines at a size at which it stays inside its place, because a letter may neither cut a name nor print over its
 * neighbor.
 */
record Fitting(List<String> lines, double size) {

    private static final double LEADING = 1.18;
    private static final double STEP = 0.5;
    private static final double SMALLEST_STEP_AT = 2;

    /** All measures in points. */
    static Fitting of(String printable, double width, double height, double size, Typefaces typefaces) {
        var fitting = new Fitting(wrapped(printable, width, size, typefaces), size);
        if (fitting.height() <= height && fitting.width(typefaces) <= width) {
            return fitting;
        }
        var smaller = size > SMALLEST_STEP_AT ? size - STEP : size * 0.9;
        return of(printable, width, height, smaller, typefaces);
    }

    double leading() {
        return size * LEADING;
    }

    double height() {
        return size + (lines.size() - 1) * leading();
    }

    double width(Typefaces typefaces) {
        return lines.stream()
                .mapToDouble(line -> typefaces.width(line, size))
                .max()
                .orElse(0);
    }

    private static List<String> wrapped(String text, double width, double size, Typefaces typefaces) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces(text, width, size, typefaces)) {
            if (typefaces.width((line + piece).stripTrailing(), size) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** What may stand on a line of its own; a word longer than the place gives way letter by letter. */
    private static List<String> pieces(String text, double width, double size, Typefaces typefaces) {
        var pieces = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            var piece = text.substring(start, end);
            if (typefaces.width(piece.stripTrailing(), size) <= width) {
                pieces.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
        }
        return pieces;
    }
}
