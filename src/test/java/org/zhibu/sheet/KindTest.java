package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.kernel.RuleViolation;

/** What people and programs write, and what it is taken for. */
class KindTest {

    @Nested
    class AnAmount {

        private final Column<BigDecimal> amount = Column.amount("金额");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1,234.50 | 1234.50", "￥1234.5 | 1234.50", "¥ 1,234 | 1234.00", "１２３４．５ | 1234.50", "-3.2 | -3.20",
                    "1 234.50元 | 1234.50", "0 | 0.00", "1,234,567.89 | 1234567.89", "￥-5 | -5.00", "+7.10 | 7.10"
                })
        void isUnderstoodInTheseWritings(String written, BigDecimal meant) {
            assertThat(amount.read(new Cell.Text(written))).isEqualTo(meant);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.2E+05",
                    "1e5",
                    "12,34",
                    "1.234,50",
                    "1..2",
                    "约100",
                    "--1",
                    "1/2",
                    ",1",
                    "(100.00)",
                    "0x10",
                    "NaN"
                })
        void isNotGuessed(String written) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> amount.read(new Cell.Text(written)));
        }

        @Test
        void hasNoMoreDecimalsThanDeclared() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> amount.read(new Cell.Text("1.005")))
                    .withMessage("“1.005”的小数超过 2 位");
            assertThat(amount.read(new Cell.Text("1.500"))).isEqualTo(new BigDecimal("1.50"));
            assertThat(Column.decimal("比例", 4).read(new Cell.Text("0.0125"))).isEqualTo(new BigDecimal("0.0125"));
        }

        @Test
        void ofAbsurdSizeIsRefused() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> amount.read(new Cell.Text("1234567890123")))
                    .withMessage("“1234567890123”过大");
        }

        @Test
        void isFreeOfTheDustOfBinaryNumbers() {
            var file = RawWorkbook.of(
                    RawWorkbook.rowsOf(new String[] {"金额"})
                            + "<row><c><v>1234.5599999999999</v></c></row><row><c><v>1.1E3</v></c></row><row><c><v>0.30000000000000004</v></c></row>");

            var rows = SampleSheet.rows(Sheet.of("表", amount), file.bytes());

            assertThat(rows)
                    .extracting(row -> row.get(amount).toString())
                    .containsExactly("1234.56", "1100.00", "0.30");
        }

        @Test
        void isNotADate() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() ->
                            amount.read(new Cell.Day(LocalDate.of(2026, 11, 24).atStartOfDay())))
                    .withMessage("应填数额，却是日期“2026-11-24”");
        }
    }

    @Nested
    class AWholeNumber {

        private final Column<Integer> number = Column.wholeNumber("人数");

        @Test
        void mayHaveSeparatorsAndZerosBehindThePoint() {
            assertThat(number.read(new Cell.Text("1,024"))).isEqualTo(1024);
            assertThat(number.read(new Cell.Text("３.0"))).isEqualTo(3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.5", "三", "9999999999"})
        void isNothingElse(String written) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> number.read(new Cell.Text(written)));
        }
    }

    @Nested
    class ADate {

        private final Column<LocalDate> date = Column.date("日期");

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-11-24",
                    "2026/11/24",
                    "2026.11.24",
                    "20261124",
                    "2026年11月24日",
                    "2026 年 11 月 24 日",
                    "２０２６－１１－２４",
                    "2026-11-24 10:33:12",
                    "2026/11/24 9:05",
                    "20261124 10:33:12",
                    "2026-11-24T10:33:12.123"
                })
        void isUnderstoodInTheseWritings(String written) {
            assertThat(date.read(new Cell.Text(written))).isEqualTo(LocalDate.of(2026, 11, 24));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-11",
                    "26-11-24",
                    "11/24/2026",
                    "2026-11/24",
                    "2026-13-01",
                    "2026-02-29",
                    "0226-11-24",
                    "2026",
                    "去年"
                })
        void isNotGuessed(String written) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> date.read(new Cell.Text(written)));
        }

        @Test
        void isANumberUnderADateFormatOrOneThatCanOnlyBeADay() {
            var file = RawWorkbook.of(RawWorkbook.rowsOf(new String[] {"日期"})
                            + "<row><c s=\"1\"><v>46350</v></c></row><row><c s=\"2\"><v>46350.44</v></c></row>"
                            + "<row><c s=\"3\"><v>46350</v></c></row><row><c><v>46350</v></c></row><row><c><v>20261124</v></c></row>"
                            + "<row><c t=\"d\"><v>2026-11-24</v></c></row><row><c><v>2026</v></c></row>")
                    .styles(
                            "<numFmts><numFmt numFmtId=\"176\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts>"
                                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"31\"/></cellXfs>");

            var rows = SampleSheet.rows(Sheet.of("表", date), file.bytes());

            assertThat(rows.subList(0, 6))
                    .allSatisfy(row -> assertThat(row.get(date)).isEqualTo(LocalDate.of(2026, 11, 24)));
            assertThat(rows.get(6).problems()).extracting(Problem::message).containsExactly("“2026”不是日期");
        }

        @Test
        void isCountedFromTheDayTheWorkbookCountsFrom() {
            var file = RawWorkbook.of(RawWorkbook.rowsOf(new String[] {"日期"})
                            + "<row><c s=\"1\"><v>44888</v></c></row><row><c><v>44888</v></c></row>")
                    .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
                    .with(
                            "xl/workbook.xml",
                            "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet r:id=\"r1\"/></sheets></workbook>");

            assertThat(SampleSheet.rows(Sheet.of("表", date), file.bytes()))
                    .extracting(row -> row.get(date))
                    .containsOnly(LocalDate.of(2026, 11, 24));
        }
    }

    @Nested
    class AMonth {

        private final Column<YearMonth> month = Column.month("月份");

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-11",
                    "2026/11",
                    "2026.11",
                    "202611",
                    "2026年11月",
                    "2026 年 11 月份",
                    "2026年11月1日",
                    "2026/11/1"
                })
        void isUnderstoodInTheseWritings(String written) {
            assertThat(month.read(new Cell.Text(written))).isEqualTo(YearMonth.of(2026, 11));
        }

        @Test
        void isTheMonthOfADay() {
            assertThat(month.read(new Cell.Day(LocalDate.of(2026, 11, 24).atStartOfDay())))
                    .isEqualTo(YearMonth.of(2026, 11));
        }

        @Test
        void isNotTakenFromADecimalNumberBecauseOctoberLooksLikeJanuary() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> month.read(new Cell.Numeral(new BigDecimal("2026.1"), DateSystem.SINCE_1900)))
                    .withMessage("“2026.1”是小数，分不清 1 月和 10 月");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026.1", "2026-13", "11月", "2026"})
        void isNotGuessed(String written) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> month.read(new Cell.Text(written)));
        }
    }

    @Nested
    class AnIdNumber {

        private final Column<String> id = Column.idNumber("身份证号");

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "99000119900101123x",
                    "990001 19900101 123X",
                    "９９０００１１９９００１０１１２３Ｘ",
                    "'99000119900101123X",
                    "`99000119900101123x"
                })
        void isWrittenWithACapitalXAndNothingBetween(String written) {
            assertThat(id.read(Cell.Text.of(written))).isEqualTo("99000119900101123X");
        }

        @Test
        void thatASpreadsheetMadeANumberOfIsReportedWithTheWayOut() {
            var file = RawWorkbook.of(RawWorkbook.rowsOf(new String[] {"身份证号"})
                    + "<row><c><v>1.1010119900101101E17</v></c></row><row><c><v>990001199001011000</v></c></row>"
                    + "<row><c t=\"inlineStr\"><is><t>1.10101E+17</t></is></c></row>");

            assertThat(SampleSheet.rows(Sheet.of("表", id), file.bytes()))
                    .allSatisfy(row -> assertThat(row.problems())
                            .extracting(Problem::message, Problem::remedy)
                            .containsExactly(tuple("身份证号被表格软件改成了数字，末尾几位可能已丢失", "请把整列设为“文本”格式，再重新填写")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"990001900101123", "9900011990010112357", "99000119900101X237", "无"})
        void hasEighteenCharacters(String written) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> id.read(new Cell.Text(written)));
        }
    }

    @Nested
    class ALabel {

        private final Column<String> level = Column.oneOf("学历", List.of("本科", "专科（高职）"), label -> label);

        @ParameterizedTest
        @ValueSource(strings = {"专科（高职）", "专科(高职)", " 专 科（高职） "})
        void isKnownHoweverItIsSpaced(String written) {
            assertThat(level.read(new Cell.Text(written))).isEqualTo("专科（高职）");
        }

        @Test
        void thatIsUnknownIsAnsweredWithTheKnownOnes() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> level.read(new Cell.Text("大专")))
                    .satisfies(violation -> assertThat(violation.advice()).isEqualTo("“大专”不在可选范围内。请填写：本科、专科（高职）"));
        }
    }

    @Nested
    class AText {

        private final Column<String> text = Column.text("账号");

        @Test
        void isWhatIsSeenWhateverTheCellHolds() {
            var file = RawWorkbook.of(RawWorkbook.rowsOf(new String[] {"账号"})
                            + "<row><c><v>13800138000</v></c></row><row><c><v>1.2E3</v></c></row><row><c s=\"1\"><v>46350</v></c></row>"
                            + "<row><c t=\"b\"><v>1</v></c></row><row><c s=\"1\"><v>46350.5</v></c></row>")
                    .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");

            assertThat(SampleSheet.rows(Sheet.of("表", text), file.bytes()))
                    .extracting(row -> row.get(text))
                    .containsExactly("13800138000", "1200", "2026-11-24", "TRUE", "2026-11-24 12:00:00");
        }

        @ParameterizedTest
        @ValueSource(strings = {"　张三\u200b", "\ufeff张三 \t", "\u202d张三\u202c", "\n张三\r\n"})
        void losesWhatCannotBeSeenAtItsEnds(String written) {
            assertThat(text.read(Cell.Text.of(written))).isEqualTo("张三");
        }

        @Test
        void thatWasAnAccountNumberAndBecameAQuantityIsReported() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() ->
                            text.read(new Cell.Numeral(new BigDecimal("6222021234567890000"), DateSystem.SINCE_1900)))
                    .withMessage("长号码被表格软件改成了数字，末尾几位可能已丢失");
        }
    }
}
