package org.zhibu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The office's printer: facts in, a PDF file out; the same facts always make the same bytes, so a paper can be compared with its copy. */
@Service
public class Papers {

    private final Typefaces typefaces;

    Papers(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** The introduction letter on white paper. */
    public byte[] letter(LetterPaper paper) {
        return letter(paper, Printing.onBlankPaper());
    }

    /** The introduction letter for the sheet at hand. The fonts are read by one printer at a time. */
    public synchronized byte[] letter(LetterPaper paper, Printing printing) {
        try (var canvas = new Canvas(paper.number(), typefaces, printing.rightward(), printing.downward())) {
            new LetterForm(canvas, paper, printing).draw();
            return canvas.toBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A paper is made in memory", impossible);
        }
    }

    /** A receipt for dues. */
    public synchronized byte[] receipt(ReceiptPaper paper) {
        try (var canvas = new Canvas(paper.number(), typefaces, 0, 0)) {
            new ReceiptForm(canvas, paper).draw();
            return canvas.toBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A paper is made in memory", impossible);
        }
    }

    /** The characters that no font has and that are printed as 〓: whoever prints must be told to write them in by hand. */
    public synchronized Set<String> unprintable(LetterPaper paper) {
        return typefaces.missing(paper.words());
    }
}
