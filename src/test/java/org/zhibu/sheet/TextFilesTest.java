package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.sheet.SampleSheet.BASE;
import static org.zhibu.sheet.SampleSheet.ID_NUMBER;
import static org.zhibu.sheet.SampleSheet.JOINED;
import static org.zhibu.sheet.SampleSheet.NAME;
import static org.zhibu.sheet.SampleSheet.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.kernel.RuleViolation;

/** Tables as text: what Excel, WPS and the banks call .csv. */
class TextFilesTest {

    private static final String TABLE = """
            党费基数,,
            姓名,身份证号,缴费基数,入党日期
            张三,%s,"1,234.50",2001/7/1
            李某某,%s,800,
            """.formatted(ID_NUMBER, ID_NUMBER);

    @ParameterizedTest
    @CsvSource({
        "UTF-8,",
        "UTF-8,\uFEFF",
        "UTF-16LE,\uFEFF",
        "UTF-16BE,\uFEFF",
        "UTF-16LE,",
        "UTF-16BE,",
        "GB18030,",
        "GBK,"
    })
    void theEncodingIsFound(Charset charset, String mark) {
        var file = ((mark == null ? "" : mark) + TABLE).getBytes(charset);

        assertThat(rows(file)).extracting(row -> row.get(NAME)).containsExactly("张三", "李某某");
    }

    @Test
    void rareCharactersOfTheNationalStandardAreRead() {
        var file = TABLE.replace("李某某", "𠮷䶮㛃").getBytes(Charset.forName("GB18030"));

        assertThat(rows(file).get(1).get(NAME)).isEqualTo("𠮷䶮㛃");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsTheOneUnderWhichTheHeaderIsFound(String delimiter) {
        var file = String.join(
                        "\r\n",
                        "单位：元，共2人,,,,,",
                        String.join(delimiter, "姓名", "身份证号", "缴费基数"),
                        String.join(delimiter, "张三", ID_NUMBER, "\"1,234.50\""),
                        String.join(delimiter, "\"李;四\"", "`" + ID_NUMBER, "800"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(rows(file))
                .noneMatch(Row::isFaulty)
                .extracting(row -> row.get(NAME))
                .containsExactly("张三", "李;四");
        assertThat(rows(file).get(0).get(BASE)).isEqualByComparingTo("1234.50");
    }

    @Test
    void rowsAreCountedAsASpreadsheetShowsThem() {
        var file = "姓名,身份证号,备注\n\n张三,%s,\"第一行\n第二行\"\n,,\n李四,%s,\n"
                .formatted(ID_NUMBER, ID_NUMBER)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(rows(file)).extracting(Row::number).containsExactly(3, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"%s\"", "\"=\"\"%s\"\"\"", "'%s", "`%s", "\t%s", "\" %s \""})
    void theWaysOfKeepingANumberATextAreKnown(String way) {
        var file = ("姓名,身份证号\n张三," + way.formatted(ID_NUMBER)).getBytes(StandardCharsets.UTF_8);

        assertThat(rows(file).get(0).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三,\"%s\n李四,%s,1", "张三,%s,\"800\"元"})
    void aQuoteThatIsNotClosedIsRefusedWithItsRow(String lines) {
        var file = ("姓名,身份证号,缴费基数\n" + lines.replace("%s", ID_NUMBER)).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows(file))
                .withMessage("从第 2 行起，引号没有成对，或者一格内容过长");
    }

    @Test
    void linesMayBeShorterOrLongerThanTheHeader() {
        var file = "姓名,身份证号,入党日期\n张三,%s\n李四,%s,2001-07-01,,备注"
                .formatted(ID_NUMBER, ID_NUMBER)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(rows(file)).extracting(row -> row.find(JOINED).isPresent()).containsExactly(false, true);
    }

    @Test
    void aTextWithoutATableIsRefusedForItsHeader() {
        var file = "同志们好，\n请见附件。\n".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows(file))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("sheet-header"));
    }

    @Test
    void aLargeTextIsDecodedAsAWhole() {
        var lines = Stream.generate(() -> "张三," + ID_NUMBER + ",800").limit(5_000);
        var file = (String.join(
                                "\n",
                                Stream.concat(Stream.of("姓名,身份证号,缴费基数"), lines).toList())
                        + "\n李四㐀," + ID_NUMBER + ",1")
                .getBytes(Charset.forName("GB18030"));

        var rows = rows(file);

        assertThat(rows).hasSize(5_001).noneMatch(Row::isFaulty);
        assertThat(rows.get(5_000).get(NAME)).isEqualTo("李四㐀");
    }
}
