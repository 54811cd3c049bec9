package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.sheet.SampleSheet.BASE;
import static org.zhibu.sheet.SampleSheet.ID;
import static org.zhibu.sheet.SampleSheet.JOINED;
import static org.zhibu.sheet.SampleSheet.MONTH;
import static org.zhibu.sheet.SampleSheet.NAME;
import static org.zhibu.sheet.SampleSheet.REMARK;
import static org.zhibu.sheet.SampleSheet.SERVICE;
import static org.zhibu.sheet.SampleSheet.SHEET;
import static org.zhibu.sheet.SampleSheet.STANDING;
import static org.zhibu.sheet.SampleSheet.rows;
import static org.zhibu.testing.Walks.forAll;
import static org.zhibu.testing.Walks.upTo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever we write we read again as it was, and so does whoever saves it as text on the way. */
class RoundTripTest {

    private static final String[] PIECES = {
        "张三",
        "𠮷䶮㛃",
        "·",
        "=1+1",
        "+86",
        "-",
        "@SUM(A1)",
        "＝",
        "＠",
        "'",
        "''=",
        "\"",
        ",",
        ";",
        "\t",
        "\n",
        "&amp;",
        "<b>",
        "]]>",
        "\u00a0",
        "　",
        "１２",
        "é",
        "🙂",
        "%s",
        "\\",
        "#N/A",
        "TRUE",
        "x"
    };

    /** A member as a table knows him. */
    record Member(
            String name,
            String id,
            @Nullable BigDecimal base,
            @Nullable LocalDate joined,
            @Nullable YearMonth month,
            SampleSheet.@Nullable Standing standing,
            @Nullable Integer service,
            @Nullable String remark) {

        static Member any(Random random) {
            return new Member(
                    words(random),
                    "%017d%s"
                            .formatted(
                                    random.nextInt(Integer.MAX_VALUE),
                                    random.nextInt(4) == 0 ? "X" : random.nextInt(10)),
                    maybe(random, BigDecimal.valueOf(random.nextLong(-1_000_000, 100_000_000_000L), 2)),
                    maybe(random, LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000))),
                    maybe(random, YearMonth.of(1900 + random.nextInt(200), 1 + random.nextInt(12))),
                    maybe(random, SampleSheet.Standing.values()[random.nextInt(2)]),
                    maybe(random, random.nextInt(-999_999_999, 1_000_000_000)),
                    maybe(random, words(random)));
        }

        static Member of(Row row) {
            return new Member(
                    row.get(NAME),
                    row.get(ID),
                    row.find(BASE).orElse(null),
                    row.find(JOINED).orElse(null),
                    row.find(MONTH).orElse(null),
                    row.find(STANDING).orElse(null),
                    row.find(SERVICE).orElse(null),
                    row.find(REMARK).orElse(null));
        }

        Field<?>[] fields() {
            return new Field<?>[] {
                REMARK.is(remark),
                NAME.is(name),
                ID.is(id),
                BASE.is(base),
                JOINED.is(joined),
                MONTH.is(month),
                STANDING.is(standing),
                SERVICE.is(service)
            };
        }

        /** What a text keeps of words is what can be seen of them. */
        private static String words(Random random) {
            var words = Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
                    .limit(1 + random.nextInt(5))
                    .collect(Collectors.joining());
            var seen = Cleaning.trimmed(words);
            return seen.isEmpty() ? "空" : seen;
        }

        private static <T> @Nullable T maybe(Random random, T value) {
            return random.nextInt(4) == 0 ? null : value;
        }
    }

    @Test
    void throughAWorkbook() {
        forAll(2_000, upTo(6, Member::any), members -> {
            var file = SampleSheet.workbook(
                    SHEET, members.stream().map(Member::fields).toList());

            assertThat(rows(file))
                    .noneMatch(Row::isFaulty)
                    .extracting(Member::of)
                    .isEqualTo(members);
        });
    }

    @Test
    void throughTextInAnyEncodingUnderAnyDelimiter() {
        forAll(2_000, upTo(6, Member::any), members -> {
            var way = new Random(members.hashCode());
            var delimiter = List.of(",", ";", "\t").get(way.nextInt(3));
            var charset = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"))
                    .get(way.nextInt(3));
            var lines = Stream.concat(
                    Stream.of(List.of("备注", "姓名", "身份证号", "缴费基数", "入党日期", "起算月份", "党员类别", "工龄")),
                    members.stream()
                            .map(member -> Stream.of(member.fields())
                                    .map(field -> Apostrophe.before(field.cell().shown()))
                                    .toList()));
            var text = lines.map(
                            line -> line.stream().map(RoundTripTest::quoted).collect(Collectors.joining(delimiter)))
                    .collect(Collectors.joining("\r\n"));

            assertThat(rows(text.getBytes(charset)))
                    .noneMatch(Row::isFaulty)
                    .extracting(Member::of)
                    .isEqualTo(members);
        });
    }

    @Test
    void throughACopyWithErrors(@TempDir Path folder) throws Exception {
        var file = folder.resolve("a");
        forAll(500, upTo(6, Member::any), members -> {
            var copy = copyOf(
                    file,
                    SampleSheet.workbook(
                            SHEET, members.stream().map(Member::fields).toList()));

            assertThat(rows(copy)).extracting(Member::of).isEqualTo(members);
        });
        Files.delete(file);
    }

    private static byte[] copyOf(Path file, byte[] original) {
        try {
            Files.write(file, original);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        var copy = new ByteArrayOutputStream();
        SHEET.copyWithErrors(file, row -> List.of(row.problem(NAME, "查无此人", "请核对")), copy);
        return copy.toByteArray();
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(character -> ",;\t\n\"".indexOf(character) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
