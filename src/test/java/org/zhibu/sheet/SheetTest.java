package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibu.sheet.SampleSheet.BASE;
import static org.zhibu.sheet.SampleSheet.ID;
import static org.zhibu.sheet.SampleSheet.ID_NUMBER;
import static org.zhibu.sheet.SampleSheet.JOINED;
import static org.zhibu.sheet.SampleSheet.MONTH;
import static org.zhibu.sheet.SampleSheet.NAME;
import static org.zhibu.sheet.SampleSheet.REMARK;
import static org.zhibu.sheet.SampleSheet.SHEET;
import static org.zhibu.sheet.SampleSheet.rows;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.RuleViolation;

/** What happens to a table on its way in. */
class SheetTest {

    private static final String[] HEADER = {"姓名", "身份证号", "缴费基数"};

    @Test
    void aTableIsReadRowByRowWithTheNumbersItsOwnerSees() {
        var file = RawWorkbook.table(
                HEADER, new String[] {"张三", ID_NUMBER, "8,000.50"}, new String[] {"李四", ID_NUMBER, "6000"});

        var rows = rows(file.bytes());

        assertThat(rows).extracting(Row::number).containsExactly(2, 3);
        assertThat(rows).noneMatch(Row::isFaulty);
        assertThat(rows.get(0).get(NAME)).isEqualTo("张三");
        assertThat(rows.get(0).get(BASE)).isEqualTo(new BigDecimal("8000.50"));
    }

    @Test
    void theHeaderIsFoundBelowTitlesAndRemarks() {
        var file = RawWorkbook.of(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>2026年党费基数表</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>单位：元</t></is></c></row>"
                        + "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>姓名</t></is></c><c r=\"D5\" t=\"inlineStr\"><is><t>身份证号</t></is></c></row>"
                        + "<row r=\"6\"><c r=\"B6\" t=\"inlineStr\"><is><t>张三</t></is></c><c r=\"D6\" t=\"inlineStr\"><is><t>123</t></is></c></row>");

        var rows = rows(file.bytes());

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get(NAME)).isEqualTo("张三");
        assertThat(rows.get(0).problems()).extracting(Problem::cell).containsExactly("D6");
    }

    @Test
    void aHeaderBelowTheTwentiethFilledRowIsNotLookedFor() {
        var titles = Stream.generate(() -> new String[] {"说明"}).limit(20);
        var file = RawWorkbook.table(
                Stream.concat(titles, Stream.of(new String[][] {HEADER})).toArray(String[][]::new));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows(file.bytes()))
                .withMessage("表格缺少“姓名”“身份证号”列");
    }

    @Test
    void headersAreKnownDespiteBlanksLineBreaksWidthStarsAndUnits() {
        var file = RawWorkbook.table(
                new String[] {"＊姓　名", "公民身份\n号码", "缴费基数（元）", "入党日期 [年月日]", "起算月份:"},
                new String[] {"张三", ID_NUMBER, "100", "2001.7.1", "2026-11"});

        var row = rows(file.bytes()).get(0);

        assertThat(row.problems()).isEmpty();
        assertThat(row.get(ID)).isEqualTo(ID_NUMBER);
        assertThat(row.get(BASE)).isEqualByComparingTo("100");
        assertThat(row.get(JOINED)).isEqualTo(LocalDate.of(2001, 7, 1));
        assertThat(row.get(MONTH)).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void whatStandsInBracketsTellsColumnsApartThatAreOtherwiseTheSame() {
        var debit = Column.amount("发生额（借）");
        var credit = Column.amount("发生额（贷）");
        var file = RawWorkbook.table(new String[] {"发生额(贷)", "发生额 (借)"}, new String[] {"1", "2"});

        var row = rows(Sheet.of("流水", debit, credit), file.bytes()).get(0);

        assertThat(row.get(debit)).isEqualByComparingTo("2");
        assertThat(row.get(credit)).isEqualByComparingTo("1");
    }

    @Test
    void theNameOfAColumnGoesBeforeItsAliases() {
        var file = RawWorkbook.table(new String[] {"党员姓名", "姓名", "身份证号"}, new String[] {"甲", "乙", ID_NUMBER});

        assertThat(rows(file.bytes()).get(0).get(NAME)).isEqualTo("乙");
    }

    @Test
    void allMissingColumnsAreNamedInOneRefusalTogetherWithWhatWasFound() {
        var file = RawWorkbook.table(new String[] {"人员", "缴费基数"}, new String[] {"张三", "1"});

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows(file.bytes()))
                .satisfies(refusal -> {
                    assertThat(refusal.getMessage()).isEqualTo("表格缺少“姓名”“身份证号”列");
                    assertThat(refusal.remedy()).startsWith("找到的列有：人员、缴费基数。");
                });
    }

    @Test
    void aHeaderThatOccursTwiceIsRefusedRatherThanGuessed() {
        var file = RawWorkbook.table(new String[] {"姓名", "身份证号", "缴费基数(元)", "缴费基数(万元)"});

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows(file.bytes()))
                .withMessage("表头中“缴费基数”出现了不止一次");
    }

    @Test
    void columnsNobodyAskedForAreNamedInTheResult() {
        var file = RawWorkbook.table(new String[] {"序号", "姓名", "身份证号", "手机"}, new String[] {"1", "张三", ID_NUMBER, "1"});

        var reading = SHEET.read(new ByteArrayInputStream(file.bytes()), row -> {});

        assertThat(reading).isEqualTo(new Reading(List.of("序号", "姓名", "身份证号", "手机"), List.of("序号", "手机"), 1, 0));
    }

    @Test
    void allMistakesOfARowAreToldWithTheirCellsAndRemedies() {
        var file = RawWorkbook.table(
                new String[] {"姓名", "身份证号", "缴费基数", "入党日期"}, new String[] {"　", "1101", "八千", "2026-02-30"});

        var row = rows(file.bytes()).get(0);

        assertThat(row.problems())
                .extracting(Problem::cell, Problem::text)
                .containsExactly(
                        tuple("A2", "姓名：没有填写，请填写姓名"),
                        tuple("B2", "身份证号应为 18 位，前 17 位是数字，末位是数字或 X，请核对身份证号"),
                        tuple("C2", "缴费基数：“八千”不是数额，请填写数字，如 1234.50"),
                        tuple("D2", "入党日期：“2026-02-30”这一天不存在，请核对日期"));
        assertThat(row.find(BASE)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> row.get(NAME));
    }

    @Test
    void rowsWithoutAnyVisibleContentAreSkipped() {
        var file = RawWorkbook.table(
                HEADER,
                new String[] {"张三", ID_NUMBER, ""},
                new String[] {"\u200b", "　", "\u00a0\n"},
                new String[] {},
                new String[] {"李四", ID_NUMBER, "\ufeff"});

        var rows = rows(file.bytes());

        assertThat(rows).extracting(Row::number).containsExactly(2, 5);
        assertThat(rows.get(1).find(BASE)).isEmpty();
    }

    @Test
    void ofAFormulaTheValueIsReadThatWasSavedWithIt() {
        var file = RawWorkbook.of(
                RawWorkbook.rowsOf(HEADER)
                        + "<row><c t=\"str\"><f>A9&amp;B9</f><v>张三</v></c><c t=\"inlineStr\"><is><t>" + ID_NUMBER
                        + "</t></is></c>"
                        + "<c><f>1/0+SUM(A1:A9)</f><v>1234.5</v></c></row>"
                        + "<row><c t=\"inlineStr\"><is><t>李四</t></is></c><c t=\"str\"><f>X1</f><v></v></c><c t=\"e\"><f>NA()</f><v>#N/A</v></c></row>");

        var rows = rows(file.bytes());

        assertThat(rows.get(0).get(NAME)).isEqualTo("张三");
        assertThat(rows.get(0).get(BASE)).isEqualByComparingTo("1234.5");
        assertThat(rows.get(1).problems())
                .extracting(Problem::text)
                .containsExactly("身份证号：没有填写，请填写身份证号", "缴费基数：公式算出的是错误值 #N/A，请改正公式，或者直接填写内容");
    }

    @Test
    void theWorksheetIsTakenThatFitsAndHiddenOnesAreNot() {
        var right = RawWorkbook.rowsOf(HEADER, new String[] {"张三", ID_NUMBER, "1"});
        var wrong = RawWorkbook.rowsOf(new String[] {"填写说明"}, new String[] {"姓名"});

        var second = RawWorkbook.of(wrong)
                .sheets("<sheet name=\"一\" r:id=\"r1\"/><sheet name=\"二\" r:id=\"r2\"/>")
                .sheet("sheet2", right);
        var hidden = RawWorkbook.of(wrong)
                .sheets("<sheet name=\"一\" r:id=\"r1\"/><sheet name=\"二\" state=\"hidden\" r:id=\"r2\"/>")
                .sheet("sheet2", right);

        assertThat(rows(second.bytes())).hasSize(1);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> rows(hidden.bytes()));
    }

    @Test
    void textInPiecesIsPutTogetherWithoutItsReadingAid() {
        var file = RawWorkbook.of("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                        + "<row><c t=\"s\"><v>2</v></c><c t=\"inlineStr\"><is><t>" + ID_NUMBER + "</t></is></c></row>")
                .strings("<si><t>姓名</t></si><si><t>身份证号</t></si>"
                        + "<si><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r><rPh><t>zhāng</t></rPh></si>");

        assertThat(rows(file.bytes()).get(0).get(NAME)).isEqualTo("张三");
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        var file = RawWorkbook.table(HEADER, HEADER, HEADER, HEADER);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows(SHEET.within(Limits.USUAL.withRows(2)), file.bytes()))
                .withMessage("表格超过 2 行");
    }

    @Test
    void aColumnFarToTheRightIsRefusedOnlyWhenSomethingStandsInIt() {
        var narrow = SHEET.within(Limits.USUAL.withColumns(3));
        var blank = RawWorkbook.table(HEADER, new String[] {"张三", ID_NUMBER, "1", " "});
        var filled = RawWorkbook.table(HEADER, new String[] {"张三", ID_NUMBER, "1", "x"});

        assertThat(rows(narrow, blank.bytes())).hasSize(1);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows(narrow, filled.bytes()))
                .withMessage("第 2 行填到了第 3 列以后");
    }

    @Test
    void anOverlongCellIsAProblemOfItsRow() {
        var file = RawWorkbook.table(new String[] {"姓名", "身份证号", "备注"}, new String[] {"张三", ID_NUMBER, "长".repeat(19)});

        var row = rows(SHEET.within(Limits.USUAL.withCellLength(18)), file.bytes())
                .get(0);

        assertThat(row.problems()).extracting(Problem::text).containsExactly("备注：超过 18 字，请缩短内容");
    }

    @Test
    void aModulesOwnWordsAreUsedAndItsRefusalsBecomeProblems() {
        var phone = Column.text("电话").as(SheetTest::phone, String::valueOf);
        var file = RawWorkbook.table(new String[] {"电话"}, new String[] {"12"}, new String[] {"1"});

        var rows = rows(Sheet.of("电话", phone), file.bytes());

        assertThat(rows.get(0).get(phone)).isEqualTo(12);
        assertThat(rows.get(1).problems()).containsExactly(new Problem(3, "电话", "A3", "电话不对", "请核对电话"));
    }

    @Test
    void aModuleAddsProblemsOfItsOwn() {
        var row = rows(RawWorkbook.table(HEADER, new String[] {"张三", ID_NUMBER, "1"})
                        .bytes())
                .get(0);

        assertThat(row.problem(ID, "查无此人", "请核对身份证号").cell()).isEqualTo("B2");
        assertThat(row.problem(REMARK, "缺少备注", "请补充备注").cell()).isEmpty();
    }

    @Test
    void twoColumnsCannotAnswerToTheSameHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Sheet.of("表", Column.text("姓名"), Column.date("日期").alias("姓 名")));
    }

    private static int phone(String text) {
        if (text.length() != 2) {
            throw new RuleViolation("phone-shape", "电话不对", "请核对电话");
        }
        return Integer.parseInt(text);
    }
}
