package org.zhibu.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * A table as a module declares it: a name and its columns, in the order in which they are written.
 *
 * <p>Rows are handed on while the file is being read, so a refusal of the file (a damaged end, too many rows) may come after some of
 * its rows. Whoever stores rows does so in one transaction.
 */
public final class Sheet {

    private final String name;
    private final List<Column<?>> columns;
    private final Limits limits;

    private Sheet(String name, List<Column<?>> columns, Limits limits) {
        this.name = name;
        this.columns = columns;
        this.limits = limits;
    }

    public static Sheet of(String name, Column<?>... columns) {
        var titles =
                Stream.of(columns).flatMap(column -> column.titles().stream()).toList();
        if (titles.stream().distinct().count() < titles.size()) {
            throw new IllegalArgumentException("Two columns of %s answer to the same header".formatted(name));
        }
        return new Sheet(name, List.of(columns), Limits.USUAL);
    }

    public Sheet within(Limits others) {
        return new Sheet(name, columns, others);
    }

    /** Reads an .xlsx or .csv file; a file that cannot be read as this table is refused with a rule violation. */
    public Reading read(Path file, Consumer<Row> handler) {
        try (var upload = Upload.open(file, limits)) {
            return new Pass(columns, limits).over(upload, heading -> handler);
        } catch (IOException broken) {
            throw refusalOf(broken);
        }
    }

    /** Reads a stream, which goes to a temporary file first because a workbook is read here and there. */
    public Reading read(InputStream stream, Consumer<Row> handler) {
        try {
            var file = Files.createTempFile("sheet", null);
            try {
                spool(stream, file);
                return read(file, handler);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The owner's own table once more, all of it as text, with a last column that says what is wrong in each row.
     *
     * @param more what only the module finds wrong with a row; what reading finds is added here
     */
    public void copyWithErrors(Path file, Function<Row, List<Problem>> more, OutputStream copy) {
        try (var upload = Upload.open(file, limits);
                var errors = new ErrorCopy(name, more, copy)) {
            new Pass(columns, limits).over(upload, errors::below);
        } catch (IOException broken) {
            throw refusalOf(broken);
        }
    }

    private void spool(InputStream stream, Path file) throws IOException {
        var bytes = new Allowance(stream, limits.bytes(), () -> Refusals.tooLarge(limits.bytes()));
        try (var copy = Files.newOutputStream(file)) {
            bytes.transferTo(copy);
        }
    }

    /** Rows to take home, written to a stream that stays open; close the writer to finish the file. */
    public SheetWriter writer(OutputStream stream) {
        return new SheetWriter(name, columns, stream);
    }

    /** An empty table to fill in, with drop-down lists, and a second worksheet that explains every column. */
    public void template(OutputStream stream) {
        try {
            new Template(name, columns).write(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is wrong with the bytes is told to their owner; what is wrong with our disk is not his fault. */
    private static RuntimeException refusalOf(IOException broken) {
        return broken instanceof ZipException || broken instanceof EOFException
                ? Refusals.damaged()
                : new UncheckedIOException(broken);
    }
}
