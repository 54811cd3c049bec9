package org.zhibu.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days. A time behind the date, as banks print it, is left out. */
final class Dates implements Kind<LocalDate> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})"
            + "(?:([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})"
            + "|\\s*年\\s*(?<monthInWords>\\d{1,2})\\s*月\\s*(?<dayInWords>\\d{1,2})\\s*日?"
            + "|(?<monthInDigits>\\d{2})(?<dayInDigits>\\d{2}))"
            + "(?:[ T]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Numbers without a date format that can only be days: from 1927 on, so that a bare year is not mistaken for one. */
    private static final BigDecimal FIRST_SERIAL = new BigDecimal(10_000);

    private static final BigDecimal LAST_SERIAL = new BigDecimal(74_000);

    @Override
    public LocalDate read(Cell cell) {
        var date = dateOf(cell);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw Kind.misread("“%s”的年份不对".formatted(cell.shown()), "请核对日期");
        }
        return date;
    }

    private static LocalDate dateOf(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return day.value().toLocalDate();
        }
        if (cell instanceof Cell.Numeral number
                && number.value().compareTo(FIRST_SERIAL) >= 0
                && number.value().compareTo(LAST_SERIAL) <= 0) {
            return number.dates().at(number.value()).toLocalDate();
        }
        return written(cell.shown());
    }

    static LocalDate written(String text) {
        var date = WRITTEN.matcher(Cleaning.halfWidth(text));
        if (!date.matches()) {
            throw Kind.misread("“%s”不是日期".formatted(text), "请填写年月日，如 2026-11-24");
        }
        for (var style : new String[] {"", "InWords", "InDigits"}) {
            if (date.group("month" + style) != null) {
                return existing(text, date.group(1), date.group("month" + style), date.group("day" + style));
            }
        }
        throw new IllegalStateException(text);
    }

    private static LocalDate existing(String text, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw Kind.misread("“%s”这一天不存在".formatted(text), "请核对日期");
        }
    }

    @Override
    public Cell show(LocalDate value) {
        return value.getYear() < FIRST_YEAR ? new Cell.Text(value.toString()) : new Cell.Day(value.atStartOfDay());
    }

    @Override
    public String format() {
        return "yyyy-mm-dd";
    }

    @Override
    public String explanation() {
        return "日期，如 2026-11-24";
    }
}
