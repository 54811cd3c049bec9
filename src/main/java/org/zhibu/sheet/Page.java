package org.zhibu.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A worksheet that is written row by row and leaves the memory while it grows. Nothing on it is ever a formula. */
final class Page {

    private static final int ROWS_AT_A_TIME = 500;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    private final Worksheet sheet;
    private final List<String> formats;
    private int row;

    /** One number format for each column. */
    Page(Workbook workbook, String name, List<String> formats) {
        this.sheet = workbook.newWorksheet(name);
        this.formats = formats;
        for (var column = 0; column < formats.size(); column++) {
            sheet.style(column).format(formats.get(column)).set();
        }
    }

    /** The program's name as a file gives it; it says nothing else of where it comes from. */
    static Workbook workbook(OutputStream stream) {
        return new Workbook(stream, "Zhibu", null);
    }

    Worksheet sheet() {
        return sheet;
    }

    void header(List<String> titles) {
        for (var column = 0; column < titles.size(); column++) {
            sheet.inlineString(row, column, Apostrophe.before(titles.get(column)));
            sheet.style(row, column).bold().wrapText(true).format(Kind.AS_TEXT).set();
            sheet.width(
                    column,
                    Math.min(WIDEST, Math.max(NARROWEST, 2 * titles.get(column).length() + 4)));
        }
        sheet.freezePane(0, 1);
        row++;
    }

    void row(List<Cell> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (!cell.isBlank()) {
                put(column, cell);
                sheet.style(row, column).format(formats.get(column)).set();
            }
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Cell cell) {
        if (cell instanceof Cell.Numeral number) {
            sheet.value(row, column, number.value());
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.value());
        } else {
            sheet.inlineString(row, column, Apostrophe.before(cell.shown()));
        }
    }
}
