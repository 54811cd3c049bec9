package org.zhibu.sheet;

/**
 * How much of a file is read before it is refused, because whoever hands in a file also decides what is in it.
 *
 * @param bytes of the file as it arrives
 * @param unpackedBytes of one part of a workbook
 * @param ratio how many times its own size a workbook may unpack to
 * @param parts in a workbook
 * @param rows below the header, blank ones not counted
 * @param columns up to the last one that is filled
 * @param cellLength in characters, of a cell in a declared column
 */
public record Limits(long bytes, long unpackedBytes, int ratio, int parts, int rows, int columns, int cellLength) {

    public static final Limits USUAL = new Limits(20L << 20, 200L << 20, 100, 1_000, 100_000, 100, 2_000);

    /** What a cell of Excel holds at most; a file with more in one cell was not written by a spreadsheet. */
    static final int LONGEST_CELL = 32_767;

    public Limits withBytes(long most) {
        return new Limits(most, unpackedBytes, ratio, parts, rows, columns, cellLength);
    }

    public Limits withUnpackedBytes(long most) {
        return new Limits(bytes, most, ratio, parts, rows, columns, cellLength);
    }

    public Limits withRows(int most) {
        return new Limits(bytes, unpackedBytes, ratio, parts, most, columns, cellLength);
    }

    public Limits withColumns(int most) {
        return new Limits(bytes, unpackedBytes, ratio, parts, rows, most, cellLength);
    }

    public Limits withCellLength(int most) {
        return new Limits(bytes, unpackedBytes, ratio, parts, rows, columns, most);
    }
}
