package org.zhibu.sheet;

import java.util.regex.Pattern;

/** Any words. */
final class Texts implements Kind<String> {

    /** What is left of a long number in a .csv file that a spreadsheet has saved. */
    static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?E\\+?\\d{2}", Pattern.CASE_INSENSITIVE);

    static boolean lostDigits(Cell cell) {
        return cell instanceof Cell.Numeral number && number.lostDigits()
                || SCIENTIFIC.matcher(cell.shown()).matches();
    }

    @Override
    public String read(Cell cell) {
        if (lostDigits(cell)) {
            throw Kind.lostDigits("长号码");
        }
        return cell.shown();
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
        return "文字";
    }
}
