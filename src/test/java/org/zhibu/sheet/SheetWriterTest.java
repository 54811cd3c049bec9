package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhibu.sheet.SampleSheet.BASE;
import static org.zhibu.sheet.SampleSheet.ID;
import static org.zhibu.sheet.SampleSheet.ID_NUMBER;
import static org.zhibu.sheet.SampleSheet.JOINED;
import static org.zhibu.sheet.SampleSheet.MONTH;
import static org.zhibu.sheet.SampleSheet.NAME;
import static org.zhibu.sheet.SampleSheet.REMARK;
import static org.zhibu.sheet.SampleSheet.SERVICE;
import static org.zhibu.sheet.SampleSheet.SHEET;
import static org.zhibu.sheet.SampleSheet.STANDING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people take home opens in any spreadsheet, typed, and does nothing by itself. */
class SheetWriterTest {

    private static final Field<?>[] PERSON = {
        NAME.is("张三"),
        ID.is(ID_NUMBER),
        BASE.is(new BigDecimal("8000.5")),
        JOINED.is(LocalDate.of(2001, 7, 1)),
        MONTH.is(YearMonth.of(2026, 11)),
        STANDING.is(SampleSheet.Standing.FULL),
        SERVICE.is(12)
    };

    @Test
    void numbersAndDatesAreTypedAndLongNumbersAreText() throws Exception {
        var sheet = part(SampleSheet.workbook(SHEET, List.<Field<?>[]>of(PERSON)), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .containsPattern("<c r=\"B2\" s=\"\\d+\" t=\"inlineStr\"><is><t>990001199001011235</t>")
                .containsPattern("<c r=\"C2\" s=\"\\d+\" t=\"n\"><v>8000.5</v>")
                .containsPattern("<c r=\"D2\" s=\"\\d+\" t=\"n\"><v>37073.0</v>")
                .containsPattern("<c r=\"E2\" s=\"\\d+\" t=\"n\"><v>46327.0</v>")
                .containsPattern("<c r=\"G2\" s=\"\\d+\" t=\"n\"><v>12</v>")
                .doesNotContain("H2");
    }

    @Test
    void theHeaderIsBoldAndStaysInSightAndTheFormatsAreThoseOfTheColumns() throws Exception {
        var file = SampleSheet.workbook(SHEET, List.of());

        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("topLeftCell=\"A2\"", "state=\"frozen\"", "<cols>");
        assertThat(part(file, "xl/styles.xml")).contains("<b/>", "#,##0.00", "yyyy-mm-dd", "\"yyyy-mm\"", "\"@\"");
        assertThat(part(file, "xl/workbook.xml")).contains("&#x515a;&#x8d39;&#x57fa;&#x6570;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "'=1"})
    void aTextThatASpreadsheetMightRunGetsAnApostrophe(String text) throws Exception {
        var sheet = part(
                SampleSheet.workbook(SHEET, List.<Field<?>[]>of(new Field<?>[] {REMARK.is(text)})),
                "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("<is><t>&apos;").doesNotContain("<f>");
    }

    @Test
    void nothingIsSaidOfWhoWroteTheFileOrWithWhat() throws Exception {
        var core = part(SampleSheet.workbook(SHEET, List.of()), "docProps/core.xml");

        assertThat(core).contains("<dc:creator>Zhibu</dc:creator>").doesNotContain(System.getProperty("user.name"));
    }

    @Test
    void aFieldOfAnotherTableIsAMistakeOfTheProgram() {
        var other = Column.text("别的");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSheet.workbook(SHEET, List.<Field<?>[]>of(new Field<?>[] {other.is("x")})));
    }

    @Test
    void theTemplateIsReadAsAnEmptyTableAndExplainsItself() throws Exception {
        var template = new ByteArrayOutputStream();
        SHEET.template(template);
        var file = template.toByteArray();

        var reading = SHEET.read(new ByteArrayInputStream(file), row -> {});

        assertThat(reading.rows()).isZero();
        assertThat(reading.ignored()).isEmpty();
        assertThat(unescaped(part(file, "xl/worksheets/sheet2.xml")))
                .contains("<t>身份证号</t>", "<t>必填</t>", "<t>18 位身份证号，单元格须为“文本”格式</t>", "<t>整数。按周年计算</t>", "<t>预备党员</t>");
    }

    @Test
    void theTemplateOffersTheLabelsInAListAndKeepsLongNumbersText() throws Exception {
        var template = new ByteArrayOutputStream();
        SHEET.template(template);
        var sheet = part(template.toByteArray(), "xl/worksheets/sheet1.xml");

        assertThat(unescaped(sheet))
                .contains("sqref=\"F2:F10001\" type=\"list\"", "<formula1>'填写说明'!$D$2:$D$3</formula1>");
        assertThat(sheet).containsPattern("<col min=\"2\" max=\"2\"[^>]* style=\"[1-9]\\d*\"");
    }

    static String part(byte[] workbook, String name) throws IOException {
        var file = Files.createTempFile("written", null);
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String unescaped(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }
}
