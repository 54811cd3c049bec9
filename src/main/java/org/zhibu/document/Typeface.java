package org.zhibu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file, and which characters it can write how wide. */
record Typeface(TrueTypeFont font, CmapLookup characters) {

    static Typeface ours() {
        try (var packed = Typeface.class.getResourceAsStream("/fonts/ZhibuSerif.ttf.gz")) {
            if (packed == null) {
                throw new IllegalStateException("The font of the papers is not on the class path");
            }
            return read(new GZIPInputStream(packed));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Typeface of(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the font " + file, unreadable);
        }
    }

    private static Typeface read(InputStream stream) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
        return new Typeface(font, font.getUnicodeCmapLookup());
    }

    boolean writes(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** As a share of the font size. */
    double width(int character) {
        try {
            return (double) font.getAdvanceWidth(characters.getGlyphId(character)) / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
