package org.zhibu.sheet;

import java.util.List;

/** A row as it stands in the file: its number as the owner sees it, and its cells from the first column to the last filled one. */
record Line(int number, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.Text.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
