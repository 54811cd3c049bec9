package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.sheet.SampleSheet.ID;
import static org.zhibu.sheet.SampleSheet.ID_NUMBER;
import static org.zhibu.sheet.SampleSheet.NAME;
import static org.zhibu.sheet.SampleSheet.SHEET;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibu.kernel.RuleViolation;

/** The owner gets his own table back and reads in it what to correct. */
class ErrorCopyTest {

    @TempDir
    private Path folder;

    @Test
    void everyRowShowsWhatIsWrongWithItBehindTheOwnersColumns() throws Exception {
        var original = RawWorkbook.table(
                new String[] {"2026年党费基数表"},
                new String[] {"序号", "姓名", "身份证号", "缴费基数"},
                new String[] {"1", "张三", ID_NUMBER, "1,234.50"},
                new String[] {"2", "李四", "1101", "八千"});

        var copy = copyOf(original.bytes(), row -> List.of());

        assertThat(lines(copy))
                .containsExactly(
                        List.of("序号", "姓名", "身份证号", "缴费基数", "错误说明"),
                        List.of("1", "张三", ID_NUMBER, "1,234.50"),
                        List.of(
                                "2",
                                "李四",
                                "1101",
                                "八千",
                                "身份证号应为 18 位，前 17 位是数字，末位是数字或 X，请核对身份证号；缴费基数：“八千”不是数额，请填写数字，如 1234.50"));
    }

    @Test
    void whatOnlyTheModuleFindsIsAddedToWhatReadingFinds() throws Exception {
        var original = RawWorkbook.table(new String[] {"姓名", "身份证号"}, new String[] {"", ID_NUMBER});

        var copy = copyOf(original.bytes(), row -> List.of(row.problem(ID, "查无此人", "请核对")));

        assertThat(lines(copy).get(1)).endsWith("姓名：没有填写，请填写姓名；身份证号：查无此人，请核对");
    }

    @Test
    void aCorrectedCopyOfACopyHasOneColumnOfErrors() throws Exception {
        var original =
                RawWorkbook.table(new String[] {"姓名", "错误说明", "身份证号"}, new String[] {"张三", "身份证号：没有填写", ID_NUMBER});

        assertThat(lines(copyOf(original.bytes(), row -> List.of())))
                .containsExactly(List.of("姓名", "身份证号", "错误说明"), List.of("张三", ID_NUMBER));
    }

    @Test
    void whatLooksLikeAFormulaIsTextInTheCopyAndTheSameWhenReadAgain() throws Exception {
        var original = RawWorkbook.table(
                new String[] {"姓名", "身份证号"}, new String[] {"=HYPERLINK(&quot;http://x&quot;)", ID_NUMBER});

        var copy = copyOf(original.bytes(), row -> List.of());

        assertThat(SheetWriterTest.part(copy, "xl/worksheets/sheet1.xml"))
                .contains("<is><t>&apos;=HYPERLINK(&quot;http://x&quot;)</t></is>")
                .doesNotContain("<f>");
        assertThat(SampleSheet.rows(copy).get(0).get(NAME)).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void aFileThatIsRefusedHasNoCopy() {
        var copy = new ByteArrayOutputStream();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SHEET.copyWithErrors(file(new byte[] {1}), row -> List.of(), copy));
        assertThat(copy.size()).isZero();
    }

    private byte[] copyOf(byte[] original, Function<Row, List<Problem>> more) throws IOException {
        var copy = new ByteArrayOutputStream();
        SHEET.copyWithErrors(file(original), more, copy);
        return copy.toByteArray();
    }

    /** What is shown in the first worksheet, row by row. */
    private List<List<String>> lines(byte[] workbook) throws IOException {
        var lines = new ArrayList<List<String>>();
        try (var upload = Upload.open(file(workbook), Limits.USUAL);
                var open = upload.tables().get(0).open()) {
            for (var line = open.next(); line != null; line = open.next()) {
                lines.add(line.cells().stream().map(Cell::shown).toList());
            }
        }
        return lines;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", null), bytes);
    }
}
