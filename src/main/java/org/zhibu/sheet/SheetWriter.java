package org.zhibu.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Writes a table as .xlsx: a frozen header, then row after row, of which only the last few are in memory. */
public final class SheetWriter implements Closeable {

    private final List<Column<?>> columns;
    private final Workbook workbook;
    private final Page page;

    SheetWriter(String name, List<Column<?>> columns, OutputStream stream) {
        this.columns = columns;
        this.workbook = Page.workbook(stream);
        this.page = new Page(
                workbook,
                name,
                columns.stream().map(column -> column.kind().format()).toList());
        page.header(columns.stream().map(Column::title).toList());
    }

    /** The fields may come in any order; columns without one stay blank. */
    public void row(Field<?>... fields) {
        Map<Column<?>, Field<?>> byColumn =
                Stream.of(fields).collect(Collectors.toMap(Field::column, Function.identity()));
        if (!columns.containsAll(byColumn.keySet())) {
            throw new IllegalArgumentException("%s are not all among %s".formatted(byColumn.keySet(), columns));
        }
        try {
            page.row(columns.stream().map(column -> cell(byColumn, column)).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Cell cell(Map<Column<?>, Field<?>> byColumn, Column<?> column) {
        var field = byColumn.get(column);
        return field == null ? Cell.Text.BLANK : field.cell();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
