package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.sheet.SampleSheet.BASE;
import static org.zhibu.sheet.SampleSheet.ID;
import static org.zhibu.sheet.SampleSheet.ID_NUMBER;
import static org.zhibu.sheet.SampleSheet.JOINED;
import static org.zhibu.sheet.SampleSheet.NAME;
import static org.zhibu.sheet.SampleSheet.REMARK;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand rows of twelve columns go in and out through a process that could not hold them all. */
class LargeTableTest {

    private static final int ROWS = 100_000;
    private static final List<Column<String>> MORE =
            IntStream.rangeClosed(1, 7).mapToObj(i -> Column.text("其他" + i)).toList();

    private static final Sheet WIDE = Sheet.of(
            "名册",
            Stream.concat(Stream.of(NAME, ID, BASE, JOINED, REMARK), MORE.stream())
                    .toArray(Column<?>[]::new));

    @Test
    void isWrittenReadAndCopiedInLittleMemory(@TempDir Path folder, @TempDir Path temporary) throws Exception {
        var printed = ChildJvm.run(ThereAndBack.class, temporary, folder);

        assertThat(printed).containsExactly("read 100000 of which faulty 0", "read 100000 of which faulty 0", "exit 0");
    }

    @Test
    void isReadInLittleMemoryThoughEveryCellRefersToAStringOfItsOwn(@TempDir Path folder, @TempDir Path temporary)
            throws Exception {
        var file = folder.resolve("shared");
        try (var bytes = Files.newOutputStream(file)) {
            writeShared(bytes);
        }

        assertThat(ChildJvm.run(Back.class, temporary, file))
                .containsExactly("read 100000 of which faulty 0", "exit 0");
    }

    /** As Excel writes it: every text once, in a part of its own, behind the sheet. */
    private static void writeShared(OutputStream bytes) throws Exception {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(bytes))) {
            RawWorkbook.of("").without("xl/worksheets/sheet1.xml").writeTo(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet><sheetData>");
            for (var row = 0; row <= ROWS; row++) {
                var cells = new StringBuilder("<row r=\"%d\">".formatted(row + 1));
                for (var column = 0; column < 12; column++) {
                    cells.append("<c r=\"")
                            .append(CellAddress.of(row + 1, column))
                            .append("\" t=\"s\"><v>");
                    cells.append(row * 12 + column).append("</v></c>");
                }
                write(zip, cells.append("</row>").toString());
            }
            write(zip, "</sheetData></worksheet>");
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            write(zip, "<sst>");
            for (var row = 0; row <= ROWS; row++) {
                var person = row;
                var texts = row == 0
                        ? Stream.concat(
                                Stream.of("姓名", "身份证号", "缴费基数", "入党日期", "备注"),
                                MORE.stream().map(Column::title))
                        : Stream.concat(
                                Stream.of("张三", ID_NUMBER, "8,000.50", "2001-07-01", "第%d人".formatted(row)),
                                IntStream.range(0, 7).mapToObj(i -> "江州大学第%d党支部%d".formatted(person, i)));
                write(zip, texts.map("<si><t>%s</t></si>"::formatted).reduce("", String::concat));
            }
            write(zip, "</sst>");
        }
    }

    private static void write(OutputStream bytes, String text) throws Exception {
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void read(Path file) throws Exception {
        try (var bytes = Files.newInputStream(file)) {
            var reading = WIDE.read(bytes, row -> row.get(NAME));
            System.out.println("read " + reading.rows() + " of which faulty " + reading.faultyRows());
        }
    }

    /** Writes the table into a folder, reads it, copies it with errors and reads the copy. */
    static final class ThereAndBack {

        public static void main(String[] arguments) throws Exception {
            var file = Path.of(arguments[0], "table");
            try (var bytes = Files.newOutputStream(file);
                    var writer = WIDE.writer(bytes)) {
                for (var i = 0; i < ROWS; i++) {
                    writer.row(fields(i));
                }
            }
            read(file);
            var copy = Path.of(arguments[0], "copy");
            try (var bytes = Files.newOutputStream(copy)) {
                WIDE.copyWithErrors(file, row -> List.of(row.problem(ID, "查无此人", "请核对")), bytes);
            }
            read(copy);
        }

        private static Field<?>[] fields(int i) {
            var some = Stream.<Field<?>>of(
                    NAME.is("张" + i),
                    ID.is(ID_NUMBER),
                    BASE.is(BigDecimal.valueOf(800_000L + i, 2)),
                    JOINED.is(LocalDate.of(1980, 1, 1).plusDays(i % 10_000)),
                    REMARK.is("第%d人".formatted(i)));
            var more = MORE.stream().<Field<?>>map(column -> column.is("江州大学第" + i));
            return Stream.concat(some, more).toArray(Field<?>[]::new);
        }

        private ThereAndBack() {}
    }

    /** Reads one file. */
    static final class Back {

        public static void main(String[] arguments) throws Exception {
            read(Path.of(arguments[0]));
        }

        private Back() {}
    }
}
