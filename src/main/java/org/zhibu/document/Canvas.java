package org.zhibu.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import org.apache.pdfbox.util.Matrix;

/** One sheet of A4, measured as on a desk: in millimeters from the upper left corner. Type sizes are in points. */
class Canvas implements Closeable {

    static final double POINTS = 72 / 25.4;

    private static final Color RED = new Color(0xb0, 0x1e, 0x1e);
    private static final Color GRAY = Color.GRAY;

    private final Typefaces typefaces;
    private final double rightward;
    private final double downward;
    private final PDDocument document = new PDDocument();
    private final PDPageContentStream ink;
    private final Map<Typeface, PDFont> fonts = new HashMap<>();

    Canvas(String title, Typefaces typefaces, double rightward, double downward) throws IOException {
        this.typefaces = typefaces;
        this.rightward = rightward;
        this.downward = downward;
        describe(title);
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.ink = new PDPageContentStream(document, page);
    }

    /** The title is all that the file says of itself: no author, no program version, no hour, nobody's name. */
    private void describe(String title) {
        document.getDocumentInformation().setTitle(title);
        document.setDocumentId((long) title.hashCode());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        preferences.setPrintScaling(PRINT_SCALING.None);
        catalog.setViewerPreferences(preferences);
    }

    double width(String text, double size) {
        return typefaces.width(typefaces.printable(text), size) / POINTS;
    }

    /** Writes on one line; returns where it ended. */
    double write(double x, double baseline, double size, String text) throws IOException {
        var printable = typefaces.printable(text);
        ink.beginText();
        ink.setTextMatrix(Matrix.getTranslateInstance(right(x), up(baseline)));
        show(printable, size);
        ink.endText();
        return x + typefaces.width(printable, size) / POINTS;
    }

    /** A headline: our one font, thickened. */
    void writeBold(double x, double baseline, double size, String text) throws IOException {
        ink.saveGraphicsState();
        ink.setRenderingMode(RenderingMode.FILL_STROKE);
        ink.setLineWidth((float) (size * 0.03));
        write(x, baseline, size, text);
        ink.restoreGraphicsState();
    }

    /** Small print that is there for the eye only. */
    void writeGray(double x, double baseline, double size, String text) throws IOException {
        ink.saveGraphicsState();
        ink.setNonStrokingColor(GRAY);
        write(x, baseline, size, text);
        ink.restoreGraphicsState();
    }

    /** Writes into a place, on more lines and smaller where the text needs it. */
    void fill(Place place, double size, String text) throws IOException {
        var printable = typefaces.printable(text).strip();
        var fitting = Fitting.of(printable, place.width() * POINTS, place.height() * POINTS, size, typefaces);
        var baseline = place.baseline() - (fitting.lines().size() - 1) * fitting.leading() / POINTS;
        for (var line : fitting.lines()) {
            var spare = place.width() - width(line, fitting.size());
            write(place.x() + spare * place.lead(), baseline, fitting.size(), line);
            baseline += fitting.leading() / POINTS;
        }
    }

    void rule(double x, double y, double width) throws IOException {
        ink.setLineWidth(0.5f);
        stroke(x, y, x + width, y);
    }

    /** A line to tear along. */
    void perforate(double x, double y, double width) throws IOException {
        ink.saveGraphicsState();
        ink.setLineWidth(0.7f);
        ink.setLineDashPattern(new float[] {3.5f, 2.5f}, 0);
        stroke(x, y, x + width, y);
        ink.restoreGraphicsState();
    }

    /** A faint frame around a place that is kept free. */
    void reserve(double x, double y, double width, double height) throws IOException {
        ink.saveGraphicsState();
        ink.setLineWidth(0.4f);
        ink.setStrokingColor(GRAY);
        ink.setLineDashPattern(new float[] {1.2f, 1.8f}, 0);
        ink.addRect(right(x), up(y + height), points(width), points(height));
        ink.stroke();
        ink.restoreGraphicsState();
    }

    /** A code whose white edge lies inside the given square. */
    void draw(QrCode code, double x, double y, double side) throws IOException {
        var module = side / (code.side() + 2 * QrCode.QUIET_ZONE);
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                if (code.isBlack(column, row)) {
                    ink.addRect(
                            right(x + (QrCode.QUIET_ZONE + column) * module),
                            up(y + (QrCode.QUIET_ZONE + row + 1) * module),
                            points(module),
                            points(module));
                }
            }
        }
        ink.fill();
    }

    /** A word across what is written, so that nobody takes the paper for good; the writing below stays legible. */
    void cross(double centerX, double centerY, double size, String word) throws IOException {
        var printable = typefaces.printable(word);
        var transparent = new PDExtendedGraphicsState();
        transparent.setNonStrokingAlphaConstant(0.35f);
        ink.saveGraphicsState();
        ink.setGraphicsStateParameters(transparent);
        ink.setNonStrokingColor(RED);
        ink.beginText();
        var slant = Matrix.getRotateInstance(Math.toRadians(20), right(centerX), up(centerY));
        slant.translate((float) -typefaces.width(printable, size) / 2, (float) -size * 0.38f);
        ink.setTextMatrix(slant);
        show(printable, size);
        ink.endText();
        ink.restoreGraphicsState();
    }

    byte[] toBytes() throws IOException {
        ink.close();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void show(String printable, double size) throws IOException {
        for (var run : typefaces.runs(printable)) {
            ink.setFont(font(run.typeface()), (float) size);
            ink.showText(run.text());
        }
    }

    private PDFont font(Typeface typeface) throws IOException {
        var known = fonts.get(typeface);
        if (known != null) {
            return known;
        }
        var font = PDType0Font.load(document, typeface.font(), true);
        fonts.put(typeface, font);
        return font;
    }

    private void stroke(double fromX, double fromY, double toX, double toY) throws IOException {
        ink.moveTo(right(fromX), up(fromY));
        ink.lineTo(right(toX), up(toY));
        ink.stroke();
    }

    private float right(double x) {
        return points(x + rightward);
    }

    private float up(double y) {
        return PDRectangle.A4.getHeight() - points(y + downward);
    }

    private static float points(double millimeters) {
        return (float) (millimeters * POINTS);
    }
}
