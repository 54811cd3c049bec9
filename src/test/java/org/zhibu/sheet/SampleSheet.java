package org.zhibu.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The table of the examples: what members pay their dues from. */
final class SampleSheet {

    enum Standing {
        FULL("正式党员"),
        PROBATIONARY("预备党员");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static final String ID_NUMBER = "990001199001011235";

    static final Column<String> NAME = Column.text("姓名").alias("党员姓名").required();
    static final Column<String> ID = Column.idNumber("身份证号").alias("公民身份号码").required();
    static final Column<BigDecimal> BASE = Column.amount("缴费基数").alias("基数");
    static final Column<LocalDate> JOINED = Column.date("入党日期");
    static final Column<YearMonth> MONTH = Column.month("起算月份");
    static final Column<Standing> STANDING = Column.oneOf("党员类别", List.of(Standing.values()), Standing::label);
    static final Column<Integer> SERVICE = Column.wholeNumber("工龄").hint("按周年计算");
    static final Column<String> REMARK = Column.text("备注");

    static final Sheet SHEET = Sheet.of("党费基数", NAME, ID, BASE, JOINED, MONTH, STANDING, SERVICE, REMARK);

    static List<Row> rows(Sheet sheet, byte[] file) {
        var rows = new ArrayList<Row>();
        sheet.read(new ByteArrayInputStream(file), rows::add);
        return rows;
    }

    static List<Row> rows(byte[] file) {
        return rows(SHEET, file);
    }

    /** A workbook with these rows, written by ourselves. */
    static byte[] workbook(Sheet sheet, List<Field<?>[]> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = sheet.writer(bytes)) {
            rows.forEach(writer::row);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private SampleSheet() {}
}
