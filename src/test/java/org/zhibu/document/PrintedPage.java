package org.zhibu.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A paper read back the way others read it: text copied out, glyphs measured, the code scanned from the picture. */
record PrintedPage(PDDocument document) implements AutoCloseable {

    /** The box of ink and air around one upright glyph, in points from the upper left corner. */
    record Glyph(String text, double left, double top, double right, double bottom) {

        boolean overlaps(Glyph other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static PrintedPage of(byte[] paper) throws IOException {
        return new PrintedPage(Loader.loadPDF(paper));
    }

    /** Without white space, since a form is full of it. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }

    List<Glyph> glyphs() throws IOException {
        var glyphs = new ArrayList<Glyph>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                if (position.getDir() == 0 && !position.getUnicode().isBlank()) {
                    glyphs.add(boxOf(position));
                }
            }
        }.getText(document);
        return glyphs;
    }

    private static Glyph boxOf(TextPosition position) {
        var tolerance = 0.05;
        var size = position.getFontSizeInPt();
        return new Glyph(
                position.getUnicode(),
                position.getX() + tolerance,
                position.getY() - 0.86 * size,
                position.getX() + position.getWidth() - tolerance,
                position.getY() + 0.1 * size);
    }

    List<PDFont> fonts() throws IOException {
        var resources = document.getPage(0).getResources();
        var fonts = new ArrayList<PDFont>();
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }

    String scannedCode() throws Exception {
        var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
