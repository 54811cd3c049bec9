package org.zhibu.sheet;

/** Names a cell as spreadsheets do: C7 is the third column of the seventh row. */
final class CellAddress {

    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 16_384;

    static String of(int row, int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** The column, counted from zero, of an address in a file. */
    static int column(String address) {
        var column = 0;
        for (var i = 0; i < address.length() && !Character.isDigit(address.charAt(i)); i++) {
            var letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z' || column > MOST_COLUMNS) {
                throw Refusals.damaged();
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw Refusals.damaged();
        }
        return column - 1;
    }

    private CellAddress() {}
}
