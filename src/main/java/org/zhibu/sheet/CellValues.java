package org.zhibu.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** What the value of a cell in a workbook means: by its type, by the style it is shown in, and by what the strings say. */
record CellValues(SharedStrings strings, Styles styles, DateSystem dates) {

    private static final MathContext KEPT = new MathContext(Cell.Numeral.DIGITS_KEPT);

    /** Any number that a spreadsheet writes; longer ones are there to keep a computer busy. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,40}+(?:\\.\\d{0,40}+)?|\\.\\d{1,40}+)(?:[eE][+-]?\\d{1,3})?");

    private static final Pattern ESCAPED_CONTROL = Pattern.compile("_x00[01][0-9A-Fa-f]_");

    Cell cell(String type, int style, String value) {
        return switch (type) {
            case "s" -> text(strings.get(XmlPart.natural(value)));
            case "str", "inlineStr" -> text(value);
            case "b" -> new Cell.Text(value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell.Failure(value);
            case "d" -> day(value);
            default -> number(style, value);
        };
    }

    private static Cell text(String value) {
        return Cell.Text.of(
                value.contains("_x00")
                        ? ESCAPED_CONTROL.matcher(value).replaceAll(escape -> control(escape.group()))
                        : value);
    }

    private static String control(String escape) {
        return Character.toString(Integer.parseInt(escape.substring(2, 6), 16));
    }

    private static Cell day(String value) {
        try {
            return new Cell.Day(
                    value.contains("T")
                            ? LocalDateTime.parse(value.replace("Z", ""))
                            : LocalDate.parse(value).atStartOfDay());
        } catch (DateTimeException notADay) {
            return Cell.Text.of(value);
        }
    }

    private Cell number(int style, String value) {
        var digits = value.strip();
        if (!NUMBER.matcher(digits).matches()) {
            throw Refusals.damaged();
        }
        var number = new BigDecimal(digits).round(KEPT);
        return styles.isDate(style) && dates.knows(number)
                ? new Cell.Day(dates.at(number))
                : new Cell.Numeral(number, dates);
    }
}
