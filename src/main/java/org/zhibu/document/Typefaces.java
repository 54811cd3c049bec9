package org.zhibu.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/** The fonts in the order in which they are asked; opened by the first paper, since most starts of the program print none. */
class Typefaces {

    /** The printer's mark for a sort that is missing from the case (缺字符号). */
    static final String MISSING = "〓";

    /** A stretch of text that one font can write. */
    record Run(Typeface typeface, String text) {}

    private final Supplier<List<Typeface>> faces;

    Typefaces(List<Path> additional) {
        this.faces = SingletonSupplier.of(() -> Stream.concat(
                        Stream.of(Typeface.ours()), additional.stream().map(Typeface::of))
                .toList());
    }

    /** The characters that no font has, each once, in the order of the text. */
    Set<String> missing(Stream<String> texts) {
        var missing = new LinkedHashSet<String>();
        texts.flatMapToInt(String::codePoints)
                .filter(character -> !Character.isISOControl(character) && !isWritable(character))
                .forEach(character -> missing.add(Character.toString(character)));
        return missing;
    }

    /** The text as it can be printed: on one line, and with a visible mark where a character is missing. */
    String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character)) {
                printable.append(' ');
            } else if (isWritable(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append(MISSING);
            }
        });
        return printable.toString();
    }

    List<Run> runs(String printable) {
        var runs = new ArrayList<Run>();
        printable.codePoints().forEach(character -> {
            var face = face(character);
            var letter = Character.toString(character);
            var last = runs.size() - 1;
            if (last >= 0 && runs.get(last).typeface() == face) {
                runs.set(last, new Run(face, runs.get(last).text() + letter));
            } else {
                runs.add(new Run(face, letter));
            }
        });
        return runs;
    }

    /** In points at the given size. */
    double width(String printable, double size) {
        return size
                * printable
                        .codePoints()
                        .mapToDouble(character -> face(character).width(character))
                        .sum();
    }

    private boolean isWritable(int character) {
        return faces.get().stream().anyMatch(face -> face.writes(character));
    }

    private Typeface face(int character) {
        return faces.get().stream()
                .filter(face -> face.writes(character))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not printable: U+%X".formatted(character)));
    }
}
