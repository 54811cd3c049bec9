package org.zhibu.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, as other programs and bad people write them. */
final class RawWorkbook {

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One visible worksheet with this content of its {@code sheetData}. */
    static RawWorkbook of(String rows) {
        return new RawWorkbook()
                .with("_rels/.rels", RELATIONS.formatted(RELATION.formatted("r0", "officeDocument", "xl/workbook.xml")))
                .sheets("<sheet name=\"一\" sheetId=\"1\" r:id=\"r1\"/>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        RELATIONS.formatted(RELATION.formatted("r1", "worksheet", "worksheets/sheet1.xml")
                                + RELATION.formatted("r2", "worksheet", "/xl/worksheets/sheet2.xml")
                                + RELATION.formatted("s", "sharedStrings", "sharedStrings.xml")
                                + RELATION.formatted("t", "styles", "styles.xml")))
                .sheet("sheet1", rows);
    }

    /** Header and rows, each cell given as inline text. */
    static RawWorkbook table(String[]... rows) {
        return of(rowsOf(rows));
    }

    static String rowsOf(String[]... rows) {
        var xml = new StringBuilder();
        for (var row : rows) {
            xml.append("<row>");
            for (var cell : row) {
                xml.append("<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell));
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    RawWorkbook sheets(String sheets) {
        return with(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<workbookPr/><sheets>%s</sheets></workbook>".formatted(sheets));
    }

    RawWorkbook sheet(String name, String rows) {
        return with(
                "xl/worksheets/" + name + ".xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>"
                        .formatted(rows));
    }

    RawWorkbook styles(String content) {
        return with("xl/styles.xml", "<styleSheet>%s</styleSheet>".formatted(content));
    }

    RawWorkbook strings(String content) {
        return with("xl/sharedStrings.xml", "<sst>%s</sst>".formatted(content));
    }

    RawWorkbook with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    RawWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            writeTo(zip);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    void writeTo(ZipOutputStream zip) throws IOException {
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
    }
}
