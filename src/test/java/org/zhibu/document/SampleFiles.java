package org.zhibu.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as offices scan and write them, made small. */
public final class SampleFiles {

    static final String TYPES = "[Content_Types].xml";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Consumer<PDDocument> change) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            return saved(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] pdfWithAction(String kind) {
        return pdf(document -> {
            var action = new COSDictionary();
            action.setName(COSName.S, kind);
            action.setItem(COSName.getPDFName("Run"), new COSString("app.alert(1)"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
    }

    static byte[] pdfWithEntry(String name) {
        return pdf(document -> {
            var names = new COSDictionary();
            names.setItem(COSName.getPDFName(name), new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        });
    }

    static byte[] pdfWithPassword() {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Upright, the left half red and the right half blue. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** The same picture as a telephone writes it that was held upside down, with a place in it. */
    static byte[] photograph(int orientation) {
        var plain = picture("jpg", 40, 20);
        var tiff = new byte[] {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var place = "GPS 39.9 116.4".getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE1, tiff);
        segment(bytes, 0xFE, place);
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream bytes, int marker, byte[] content) {
        bytes.write(0xFF);
        bytes.write(marker);
        bytes.write((content.length + 2) >> 8);
        bytes.write(content.length + 2);
        bytes.write(content, 0, content.length);
    }

    static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(TYPES, xml("<Types/>"));
        parts.put("word/document.xml", xml("<document>思想汇报</document>"));
        return parts;
    }

    static Map<String, byte[]> xlsxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(TYPES, xml("<Types/>"));
        parts.put("xl/workbook.xml", xml("<workbook/>"));
        return parts;
    }

    static byte[] xml(String content) {
        return (XML + content).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] with(Map<String, byte[]> parts, String name, byte[] content) {
        var more = new LinkedHashMap<>(parts);
        more.put(name, content);
        return zip(more);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[] first, byte[] second) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }

    private SampleFiles() {}
}
