package org.zhibu.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of identity cards, by their shape only: eighteen characters that must not have passed through a number. */
final class IdNumbers implements Kind<String> {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");

    /** Signs that people and programs put before a long number to keep it a text. */
    private static final Pattern MARK = Pattern.compile("^['`]");

    @Override
    public String read(Cell cell) {
        if (Texts.lostDigits(cell)) {
            throw Kind.lostDigits("身份证号");
        }
        var number =
                MARK.matcher(Cleaning.condensed(cell.shown())).replaceFirst("").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(number).matches()) {
            throw Kind.misread("身份证号应为 18 位，前 17 位是数字，末位是数字或 X", "请核对身份证号");
        }
        return number;
    }

    @Override
    public Cell show(String value) {
        return new Cell.Text(value);
    }

    @Override
    public String format() {
        return AS_TEXT;
    }

    @Override
    public String explanation() {
        return "18 位身份证号，单元格须为“文本”格式";
    }
}
