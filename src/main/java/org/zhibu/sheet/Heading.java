package org.zhibu.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhibu.kernel.RuleViolation;

/** The row that names the columns, and where in it each declared column was found. */
record Heading(Line line, Map<Column<?>, Integer> positions, List<String> twice) {

    static final Heading NONE = new Heading(new Line(0, List.of()), Map.of(), List.of());

    /** How many columns it names. */
    int fits() {
        return positions.size();
    }

    /** Where none names anything, the first that says anything is shown to the owner. */
    boolean fitsBetterThan(Heading other) {
        return fits() > other.fits() || other.line().isBlank() && !line.isBlank();
    }

    void requireComplete(List<Column<?>> columns) {
        var missing = columns.stream()
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .map(Column::title)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusals.headerMissing(missing, namedTitles());
        }
        if (!twice.isEmpty()) {
            throw Refusals.headerTwice(twice);
        }
    }

    Cell cell(Line row, Column<?> column) {
        var position = positions.get(column);
        return position == null ? Cell.Text.BLANK : row.cell(position);
    }

    /** A problem of a cell, or of the whole row where the table has no such column. */
    Problem problem(Line row, Column<?> column, String message, String remedy) {
        var position = positions.get(column);
        var cell = position == null ? "" : CellAddress.of(row.number(), position);
        return new Problem(row.number(), column.title(), cell, message, remedy);
    }

    Problem problem(Line row, Column<?> column, RuleViolation violation) {
        return problem(row, column, String.valueOf(violation.getMessage()), violation.remedy());
    }

    /** The headers as they stand in the file, from the first column on. */
    List<String> titles() {
        return line.cells().stream().map(Cell::shown).toList();
    }

    List<String> namedTitles() {
        return titles().stream().filter(title -> !title.isEmpty()).toList();
    }

    /** The headers that no declared column answers to. */
    List<String> ignored() {
        return IntStream.range(0, line.cells().size())
                .filter(i -> !positions.containsValue(i) && !line.cell(i).isBlank())
                .mapToObj(i -> line.cell(i).shown())
                .toList();
    }
}
