package org.zhibu.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An .xlsx file, opened as far as its list of worksheets.
 *
 * <p>It is read by hand because the streaming libraries reserve whatever a cell address or the number of a shared string claims: a
 * file of one kilobyte takes down their process.
 */
final class WorkbookFile implements Closeable {

    private static final long MOST = 16L << 20;
    private static final int MOST_SHEETS = 20;

    private final Archive archive;
    private final CellValues values;
    private final List<String> visibleSheets = new ArrayList<>();
    private DateSystem dates = DateSystem.SINCE_1900;

    WorkbookFile(Archive archive) throws IOException {
        this.archive = archive;
        var workbook = Relations.of(archive, "").partOfType("officeDocument").orElseThrow(Refusals::damaged);
        var relations = Relations.of(archive, workbook);
        readList(workbook, relations);
        this.values = new CellValues(
                SharedStrings.of(archive, relations.partOfType("sharedStrings")),
                Styles.of(archive, relations.partOfType("styles"), MOST),
                dates);
    }

    /** The worksheets that can be seen, in the order of their tabs. */
    List<Table> tables(Limits limits) {
        return visibleSheets.stream().map(sheet -> table(sheet, limits)).toList();
    }

    private Table table(String sheet, Limits limits) {
        return () -> new WorksheetLines(archive.part(sheet), values, limits);
    }

    private void readList(String workbook, Relations relations) throws IOException {
        try (var xml = archive.part(workbook, MOST)) {
            while (xml.next()) {
                if (xml.starts("workbookPr") && isTrue(xml.attribute("date1904", "0"))) {
                    dates = DateSystem.SINCE_1904;
                } else if (xml.starts("sheet")
                        && visibleSheets.size() < MOST_SHEETS
                        && xml.attribute("state", "visible").equals("visible")) {
                    relations.partWithId(xml.attribute("id", "")).ifPresent(visibleSheets::add);
                }
            }
        }
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
