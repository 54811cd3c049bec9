package org.zhibu.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a worksheet as they stand in the file. Formulas are passed over; the value saved beside each is what counts. */
final class WorksheetLines implements Lines {

    private static final int MOST_ROWS = 1_048_576;

    private final XmlPart xml;
    private final CellValues values;
    private final Limits limits;
    private int row;

    WorksheetLines(XmlPart xml, CellValues values, Limits limits) {
        this.xml = xml;
        this.values = values;
        this.limits = limits;
    }

    @Override
    public @Nullable Line next() {
        while (xml.next()) {
            if (xml.starts("row")) {
                return line();
            }
            if (xml.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private Line line() {
        var number = xml.number("r", row + 1);
        if (number <= row || number > MOST_ROWS) {
            throw Refusals.damaged();
        }
        row = number;
        var cells = new ArrayList<Cell>();
        var column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                var address = xml.attribute("r");
                var next = address == null ? column + 1 : CellAddress.column(address);
                if (next <= column) {
                    throw Refusals.damaged();
                }
                column = next;
                put(cells, column, cell());
            }
        }
        return new Line(row, cells);
    }

    private void put(List<Cell> cells, int column, Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw Refusals.tooManyColumns(row, limits.columns());
        }
        if (cell.shown().length() > Limits.LONGEST_CELL) {
            throw Refusals.cellTooLong(CellAddress.of(row, column));
        }
        while (cells.size() < column) {
            cells.add(Cell.Text.BLANK);
        }
        cells.add(cell);
    }

    private Cell cell() {
        var type = xml.attribute("t", "n");
        var style = xml.number("s", 0);
        var value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = xml.richText("is");
            } else if (xml.starts("f")) {
                xml.text();
            }
        }
        return value.isEmpty() ? Cell.Text.BLANK : values.cell(type, style, value);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
