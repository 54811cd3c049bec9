package org.zhibu.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are not what they should be: from the wrong program, broken, or made to do harm. */
final class HostileFiles {

    private static final String[] HEADER = {"姓名", "身份证号"};
    private static final String[] PERSON = {"张三", SampleSheet.ID_NUMBER};
    private static final String ROWS = RawWorkbook.rowsOf(HEADER, PERSON);
    private static final int MEGA = 1 << 20;

    /** Each must be refused, in Chinese. */
    static Map<String, Supplier<byte[]>> refused() {
        var files = new LinkedHashMap<String, Supplier<byte[]>>();
        otherKinds(files);
        brokenArchives(files);
        bombs(files);
        entities(files);
        lies(files);
        return files;
    }

    /** Each has something in it that must not come alive; its one person is read. */
    static Map<String, Supplier<byte[]>> harmless() {
        var files = new LinkedHashMap<String, Supplier<byte[]>>();
        files.put(
                "external links",
                () -> RawWorkbook.of(ROWS)
                        .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                relations(
                                        "<Relationship Id=\"x\" Type=\"/externalLink\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/x\"/>"
                                                + "<Relationship Id=\"r1\" Type=\"/worksheet\" Target=\"worksheets/sheet1.xml\"/>"))
                        .bytes());
        files.put(
                "formulas that call out",
                () -> RawWorkbook.of(RawWorkbook.rowsOf(HEADER)
                                + "<row><c t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>张三</v></c>"
                                + "<c t=\"str\"><f>cmd|' /C calc'!A0</f><v>%s</v></c></row>"
                                        .formatted(SampleSheet.ID_NUMBER))
                        .bytes());
        files.put(
                "a shared formula without its base",
                () -> RawWorkbook.of(RawWorkbook.rowsOf(HEADER)
                                + "<row><c t=\"str\"><f t=\"shared\" si=\"9\"/><v>张三</v></c><c t=\"str\"><f t=\"array\" ref=\"A1:XFD1048576\"/><v>%s</v></c></row>"
                                        .formatted(SampleSheet.ID_NUMBER))
                        .bytes());
        files.put(
                "ten thousand nested comments",
                () -> RawWorkbook.of("<!-- & -->".repeat(10_000) + ROWS).bytes());
        files.put(
                "a million styles",
                () -> RawWorkbook.of(ROWS)
                        .styles("<cellXfs>" + "<xf/>".repeat(1_000_000) + "</cellXfs>")
                        .bytes());
        files.put(
                "an embedded page",
                () -> RawWorkbook.of(ROWS)
                        .with("xl/media/image1.svg", "<svg onload=\"alert(1)\"/>")
                        .bytes());
        files.put(
                "blank rows down to the last",
                () -> RawWorkbook.of(ROWS + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>")
                        .bytes());
        files.put(
                "a workbook declared as one with macros",
                () -> RawWorkbook.of(ROWS)
                        .with(
                                "[Content_Types].xml",
                                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                        .bytes());
        files.put(
                "a text with the end mark of old systems",
                () -> "姓名,身份证号\n张三,%s\n\u001A".formatted(SampleSheet.ID_NUMBER).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void otherKinds(Map<String, Supplier<byte[]>> files) {
        files.put("nothing", () -> new byte[0]);
        files.put("an old workbook (.xls)", () -> ole2("Workbook"));
        files.put("an encrypted workbook", () -> ole2("EncryptedPackage"));
        files.put(
                "a workbook with macros",
                () -> RawWorkbook.of(ROWS).with("xl/vbaProject.bin", "x").bytes());
        files.put(
                "macros in another folder",
                () -> RawWorkbook.of(ROWS).with("xl/x/VBAPROJECT.BIN", "x").bytes());
        files.put(
                "a binary workbook (.xlsb)",
                () -> RawWorkbook.of(ROWS).with("xl/workbook.bin", "x").bytes());
        files.put("a letter (.docx)", () -> zip("word/document.xml", "<w/>"));
        files.put("a presentation", () -> zip("ppt/presentation.xml", "<p/>"));
        files.put(
                "an open document",
                () -> zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"));
        files.put("an archive of tables", () -> zip("党费.xlsx", "PK"));
        files.put(
                "a page called .xls",
                () -> "<html><table><tr><td>姓名</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        files.put(
                "a page behind a byte order mark",
                () -> "\uFEFF\n <!DOCTYPE html><table>".getBytes(StandardCharsets.UTF_16LE));
        files.put(
                "a table in XML of 2003", () -> "<?xml version=\"1.0\"?><Workbook/>".getBytes(StandardCharsets.UTF_8));
        files.put(
                "an archived page",
                () -> "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n".getBytes(StandardCharsets.UTF_8));
        files.put("rich text", () -> "{\\rtf1 a,b}\n".getBytes(StandardCharsets.UTF_8));
        files.put("a paper", () -> "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8));
        files.put("a picture", () -> bytes(0x89, "PNG\r\n\u001a\n\0\0\0\rIHDR\0\0"));
        files.put("a compressed file", HostileFiles::gzip);
        files.put("a program", () -> bytes('M', "Z\0\1\2\3,\n"));
        files.put("noise", HostileFiles::noise);
        files.put("text in a foreign encoding", () -> "姓名,身份\n\u0080\u0081".getBytes(Charset.forName("ISO-8859-1")));
    }

    private static void brokenArchives(Map<String, Supplier<byte[]>> files) {
        files.put("half a workbook", () -> firstHalf(RawWorkbook.of(ROWS).bytes()));
        files.put(
                "a workbook with flipped bytes",
                () -> flipped(RawWorkbook.of(ROWS).bytes()));
        files.put("only the mark of an archive", () -> bytes('P', "K\3\4"));
        files.put("an empty archive", () -> bytes('P', "K\5\6" + "\0".repeat(18)));
        files.put(
                "a workbook without a list of sheets",
                () -> RawWorkbook.of(ROWS).without("xl/workbook.xml").bytes());
        files.put(
                "a workbook without its sheet",
                () -> RawWorkbook.of(ROWS).without("xl/worksheets/sheet1.xml").bytes());
        files.put(
                "a workbook without sheets",
                () -> RawWorkbook.of(ROWS).sheets("").bytes());
        files.put(
                "a sheet that is cut off",
                () -> RawWorkbook.of(ROWS)
                        .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"str\"><v>姓")
                        .bytes());
        files.put(
                "a name that climbs out of the archive",
                () -> RawWorkbook.of(ROWS).with("xl/../../../etc/cron.d/x", "x").bytes());
        files.put(
                "a name with backslashes",
                () -> RawWorkbook.of(ROWS).with("xl\\..\\x", "x").bytes());
        files.put(
                "an absolute name",
                () -> RawWorkbook.of(ROWS).with("/etc/passwd", "x").bytes());
        files.put(
                "a sheet outside of the file",
                () -> RawWorkbook.of(ROWS)
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                relations(
                                        "<Relationship Id=\"r1\" Type=\"/worksheet\" Target=\"file:///etc/passwd\"/>"))
                        .bytes());
        files.put(
                "a sheet that is no path",
                () -> RawWorkbook.of(ROWS)
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                relations("<Relationship Id=\"r1\" Type=\"/worksheet\" Target=\":|%\"/>"))
                        .bytes());
        files.put(
                "a sheet in an unknown encoding",
                () -> RawWorkbook.of(ROWS)
                        .with("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"x-none\"?><worksheet/>")
                        .bytes());
    }

    private static void bombs(Map<String, Supplier<byte[]>> files) {
        files.put(
                "a sheet of blanks that unpacks to 120 MB",
                () -> bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<row/>   ", 120));
        files.put(
                "strings that unpack to 120 MB", () -> bomb("xl/sharedStrings.xml", "<sst>", "<si><t>a</t></si>", 120));
        files.put(
                "one text of 120 MB",
                () -> bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"str\"><v>", "aaaaaaaa", 120));
        files.put(
                "one attribute of 120 MB", () -> bomb("xl/worksheets/sheet1.xml", "<worksheet a=\"", "aaaaaaaa", 120));
        files.put("one comment of 120 MB", () -> bomb("xl/worksheets/sheet1.xml", "<worksheet><!--", "<a><a><a>", 120));
        files.put(
                "one element name of 120 MB", () -> bomb("xl/worksheets/sheet1.xml", "<worksheet><", "aaaaaaaa", 120));
        files.put(
                "one instruction of 120 MB",
                () -> bomb("xl/worksheets/sheet1.xml", "<worksheet><?a ", "aaaaaaaa", 120));
        files.put(
                "elements nested without end", () -> bomb("xl/worksheets/sheet1.xml", "<worksheet>", "<a><a><a>", 100));
        files.put(
                "a style sheet of 100 MB",
                () -> bomb("xl/styles.xml", "<styleSheet><numFmts>", "<numFmt numFmtId=\"9\" formatCode=\"d\"/>", 100));
        files.put("ever new names", HostileFiles::everNewNames);
        files.put("ever new namespaces", HostileFiles::everNewNamespaces);
        files.put("more parts than a workbook has", HostileFiles::manyParts);
        files.put("a file above the limit", () -> new byte[21 * MEGA]);
    }

    private static void entities(Map<String, Supplier<byte[]>> files) {
        var laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY l0 \"ha\">");
        for (var i = 1; i < 20; i++) {
            laughs.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        var sheet = "<worksheet><sheetData><row><c t=\"str\"><v>%s</v></c></row></sheetData></worksheet>";
        files.put("a billion laughs", () -> sheetPart(laughs + "]>" + sheet.formatted("&l19;")));
        files.put(
                "a file of the server as entity",
                () -> sheetPart("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + sheet.formatted("&x;")));
        files.put("an entity from the network", () -> withEntityFrom("http://127.0.0.1:9/x"));
        files.put(
                "a document type from the network",
                () -> sheetPart("<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\">" + sheet.formatted("1")));
        files.put(
                "an entity in the other encoding",
                () -> RawWorkbook.of(ROWS)
                        .with(
                                "xl/worksheets/sheet1.xml",
                                ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE w [<!ENTITY x \"y\">]>"
                                                + sheet.formatted("&x;"))
                                        .getBytes(StandardCharsets.UTF_16LE))
                        .bytes());
        files.put(
                "an entity in the list of sheets",
                () -> RawWorkbook.of(ROWS)
                        .with(
                                "xl/workbook.xml",
                                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook>&x;</workbook>")
                        .bytes());
        files.put("an entity that nobody declared", () -> sheetPart(sheet.formatted("&x;")));
    }

    static byte[] withEntityFrom(String address) {
        return sheetPart("<!DOCTYPE w [<!ENTITY % x SYSTEM \""
                + address
                + "\"> %x; <!ENTITY y SYSTEM \""
                + address
                + "\">]><worksheet><sheetData><row><c t=\"str\"><v>&y;</v></c></row></sheetData></worksheet>");
    }

    private static void lies(Map<String, Supplier<byte[]>> files) {
        files.put("a cell in column ZZZZZZ", () -> cell("<c r=\"ZZZZZZ1\"><v>1</v></c>"));
        files.put("a cell in column 16385", () -> cell("<c r=\"XFE1\"><v>1</v></c>"));
        files.put("a cell without a column", () -> cell("<c r=\"1\"><v>1</v></c>"));
        files.put("cells in reverse", () -> cell("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>"));
        files.put("a filled cell in the last column", () -> cell("<c r=\"XFD1\"><v>1</v></c>"));
        files.put("shared string number two billion", () -> cell("<c t=\"s\"><v>2000000000</v></c>"));
        files.put("shared string number minus one", () -> cell("<c t=\"s\"><v>-1</v></c>"));
        files.put(
                "rows in reverse",
                () -> RawWorkbook.of("<row r=\"2\"/><row r=\"1\"/>" + ROWS).bytes());
        files.put(
                "row two billion",
                () -> RawWorkbook.of("<row r=\"2000000000\"/>" + ROWS).bytes());
        files.put(
                "row minus one", () -> RawWorkbook.of("<row r=\"-1\"/>" + ROWS).bytes());
        files.put("a number of a million digits", () -> cell("<c><v>%s</v></c>".formatted("9".repeat(1_000_000))));
        files.put("a number with an endless exponent", () -> cell("<c><v>1E2147483647</v></c>"));
        files.put("a number that is none", () -> cell("<c><v>0x1F</v></c>"));
        files.put("a style that is no number", () -> cell("<c s=\"x\"><v>1</v></c>"));
        files.put(
                "a cell longer than cells are", () -> cell("<c t=\"str\"><v>%s</v></c>".formatted("长".repeat(40_000))));
    }

    private static byte[] cell(String cell) {
        return RawWorkbook.of("<row>%s</row>".formatted(cell) + ROWS).bytes();
    }

    private static byte[] sheetPart(String xml) {
        return RawWorkbook.of(ROWS).with("xl/worksheets/sheet1.xml", xml).bytes();
    }

    private static String relations(String relations) {
        return "<Relationships>%s</Relationships>".formatted(relations);
    }

    private static byte[] everNewNames() {
        var xml = new StringBuilder("<worksheet>");
        for (var i = 0; i < 200_000; i++) {
            xml.append("<a%d b%d=\"\"/>".formatted(i, i));
        }
        return sheetPart(xml.append("</worksheet>").toString());
    }

    private static byte[] everNewNamespaces() {
        var xml = new StringBuilder("<worksheet>");
        for (var i = 0; i < 200_000; i++) {
            xml.append("<a xmlns=\"u%d\"/>".formatted(i));
        }
        return sheetPart(xml.append("</worksheet>").toString());
    }

    private static byte[] manyParts() {
        var file = RawWorkbook.of(ROWS);
        for (var i = 0; i < 5_000; i++) {
            file.with("xl/media/image%d.png".formatted(i), "x");
        }
        return file.bytes();
    }

    /** A workbook with one part that repeats itself for so many megabytes. */
    private static byte[] bomb(String part, String start, String repeated, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var calm = RawWorkbook.of(ROWS).without(part);
            calm.writeTo(zip);
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            var block = repeated.repeat(MEGA / repeated.length()).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < megabytes; i++) {
                zip.write(block);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("姓名,身份证号".getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] ole2(String stream) {
        var name = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return bytes(0xD0, "\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(1_016) + name);
    }

    private static byte[] noise() {
        var noise = new byte[4_096];
        new Random(42).nextBytes(noise);
        return noise;
    }

    private static byte[] bytes(int first, String rest) {
        return ((char) first + rest).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] firstHalf(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] flipped(byte[] file) {
        var flipped = file.clone();
        for (var i = 40; i < flipped.length - 40; i += 7) {
            flipped[i] ^= 0x55;
        }
        return flipped;
    }

    private HostileFiles() {}
}
