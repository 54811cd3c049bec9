package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.sheet.SampleSheet.rows;
import static org.zhibu.testing.Walks.forAll;
import static org.zhibu.testing.Walks.upTo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.RuleViolation;

/** Whatever bytes change on the way, a file is read or refused; nothing else ever comes out of it. */
class MutationTest {

    private static final int TRIES = 1_000;

    private static final Map<String, String> PARTS = Map.of(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>身份证号</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1</f><v>张三</v></c><c r=\"B2\" s=\"1\"><v>46350.5</v></c></row></sheetData></worksheet>",
            "xl/sharedStrings.xml",
            "<sst><si><r><t>姓</t></r><r><t>名</t></r><rPh><t>x</t></rPh></si></sst>",
            "xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>",
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"一\" r:id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");

    private static final byte[] TEXT =
            "姓名,身份证号;\n\"张三\",%s\t\r\n".formatted(SampleSheet.ID_NUMBER).getBytes(StandardCharsets.UTF_8);

    /** One byte that becomes another, somewhere. */
    record Change(int at, byte to) {

        static Change any(Random random) {
            var to = random.nextInt(3) == 0
                    ? random.nextInt()
                    : "<>&\"'/=!?[]-;,\n\0 0123456789ErsA".charAt(random.nextInt(31));
            return new Change(random.nextInt(10_000), (byte) to);
        }

        static byte[] all(byte[] original, List<Change> changes) {
            var changed = original.clone();
            changes.forEach(change -> changed[change.at() % changed.length] = change.to());
            return changed;
        }
    }

    @Test
    void inThePartsOfAWorkbook() {
        assertThat(rows(workbook(List.of(), "")).get(0).number()).isEqualTo(2);

        for (var part : PARTS.keySet()) {
            forAll(TRIES, upTo(6, Change::any), changes -> readOrRefused(workbook(changes, part)));
        }
    }

    @Test
    void inAWorkbookAsItLies() {
        var file = workbook(List.of(), "");

        forAll(TRIES, upTo(6, Change::any), changes -> readOrRefused(Change.all(file, changes)));
    }

    @Test
    void inAText() {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"))) {
            var file = new String(TEXT, StandardCharsets.UTF_8).getBytes(charset);

            forAll(TRIES, upTo(6, Change::any), changes -> readOrRefused(Change.all(file, changes)));
        }
    }

    private static byte[] workbook(List<Change> changes, String changedPart) {
        var workbook = RawWorkbook.of("");
        PARTS.forEach((part, xml) -> {
            var bytes = xml.getBytes(StandardCharsets.UTF_8);
            workbook.with(part, part.equals(changedPart) ? Change.all(bytes, changes) : bytes);
        });
        return workbook.bytes();
    }

    private static void readOrRefused(byte[] file) {
        try {
            rows(file).forEach(row -> assertThat(row.number()).isPositive());
        } catch (RuleViolation refusal) {
            assertThat(refusal.rule()).startsWith("sheet-");
        }
    }
}
