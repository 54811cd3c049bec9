package org.zhibu.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.zhibu.kernel.RuleViolation;

/** Months, such as those that dues are paid for. */
final class Months implements Kind<YearMonth> {

    /** Behind a point a month has two digits: 2026.1 is what a spreadsheet makes of October. */
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})|\\.?(\\d{2})|\\s*年\\s*(\\d{1,2})\\s*月?份?)");

    private static final Dates DATES = new Dates();

    @Override
    public YearMonth read(Cell cell) {
        if (cell instanceof Cell.Day) {
            return YearMonth.from(DATES.read(cell));
        }
        if (cell instanceof Cell.Numeral number && number.shown().contains(".")) {
            throw Kind.misread("“%s”是小数，分不清 1 月和 10 月".formatted(cell.shown()), "请写成 2026-10 的样子");
        }
        return written(cell.shown());
    }

    private static YearMonth written(String text) {
        var month = WRITTEN.matcher(Cleaning.halfWidth(text));
        if (!month.matches()) {
            return YearMonth.from(day(text));
        }
        for (var style = 2; style <= month.groupCount(); style++) {
            if (month.group(style) != null) {
                return existing(text, month.group(1), month.group(style));
            }
        }
        throw new IllegalStateException(text);
    }

    private static LocalDate day(String text) {
        try {
            return Dates.written(text);
        } catch (RuleViolation neither) {
            throw Kind.misread("“%s”不是月份".formatted(text), "请填写年月，如 2026-11");
        }
    }

    private static YearMonth existing(String text, String year, String month) {
        try {
            return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        } catch (DateTimeException noSuchMonth) {
            throw Kind.misread("“%s”这个月不存在".formatted(text), "请核对月份");
        }
    }

    @Override
    public Cell show(YearMonth value) {
        return DATES.show(value.atDay(1));
    }

    @Override
    public String format() {
        return "yyyy-mm";
    }

    @Override
    public String explanation() {
        return "年月，如 2026-11";
    }
}
