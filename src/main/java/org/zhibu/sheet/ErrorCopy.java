package org.zhibu.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The table as it came in, all of it as text, so that nothing changes when it is corrected and handed in again. */
final class ErrorCopy implements Closeable {

    static final String ERRORS = "错误说明";

    private final String name;
    private final Function<Row, List<Problem>> more;
    private final OutputStream stream;
    private @Nullable Workbook workbook;

    ErrorCopy(String name, Function<Row, List<Problem>> more, OutputStream stream) {
        this.name = name;
        this.more = more;
        this.stream = stream;
    }

    /** Writes the header; the rows that are then given to it follow. */
    Consumer<Row> below(Heading heading) {
        var kept = columnsOf(heading);
        var titles = kept.stream().map(heading.titles()::get).collect(Collectors.toCollection(ArrayList::new));
        titles.add(ERRORS);
        var written = Page.workbook(stream);
        workbook = written;
        var page = new Page(written, name, Collections.nCopies(titles.size(), Kind.AS_TEXT));
        page.header(titles);
        return row -> write(row, kept, page);
    }

    /** Without the column that an earlier copy of this table has left. */
    private static List<Integer> columnsOf(Heading heading) {
        return IntStream.range(0, heading.titles().size())
                .filter(i -> !heading.titles().get(i).equals(ERRORS))
                .boxed()
                .toList();
    }

    private void write(Row row, List<Integer> kept, Page page) {
        var cells = kept.stream()
                .map(column -> row.line().cell(column).shown())
                .<Cell>map(Cell.Text::new)
                .collect(Collectors.toCollection(ArrayList::new));
        cells.add(new Cell.Text(errors(row)));
        try {
            page.row(cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String errors(Row row) {
        return Stream.concat(row.problems().stream(), more.apply(row).stream())
                .map(Problem::text)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    @Override
    public void close() throws IOException {
        if (workbook != null) {
            workbook.finish();
        }
    }
}
