package org.zhibu.dues;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Money;
import org.zhibu.sheet.Problem;

/**
 * What became of a table of bases, or would become of it.
 *
 * @param batch under which it can be taken back; none of a dry run, and none when nothing was entered
 * @param entered the rows that were entered, or would be
 * @param ignored columns that nobody asked for
 */
public record BaseImport(
        @Nullable String batch, int rows, List<Line> entered, List<Problem> problems, List<String> ignored) {

    /** A row without problems: whose it is and which amount came out. */
    public record Line(int row, String name, Money due) {}
}
