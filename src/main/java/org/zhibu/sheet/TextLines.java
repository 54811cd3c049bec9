package org.zhibu.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a text under one delimiter. A row is what a spreadsheet would show as one, line breaks inside quotes included. */
final class TextLines implements Lines {

    private static final int BUFFER = 64 << 10;
    private static final int MOST_FIELDS = 16_384;

    /** How banks keep a spreadsheet from turning an account number into a number. */
    private static final Pattern TEXT_AS_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Limits limits;
    private int row;

    TextLines(Reader text, char delimiter, Limits limits) {
        this.limits = limits;
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_FIELDS)
                                .maxFieldSize(Limits.LONGEST_CELL)
                                .build(),
                        text);
        this.records = csv.iterator();
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            row++;
            return line(records.next().getFields());
        } catch (CsvParseException unquoted) {
            throw Refusals.unquoted(row + 1L);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Line line(List<String> fields) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < fields.size(); column++) {
            var cell = cell(fields.get(column));
            if (!cell.isBlank()) {
                if (column >= limits.columns()) {
                    throw Refusals.tooManyColumns(row, limits.columns());
                }
                while (cells.size() < column) {
                    cells.add(Cell.Text.BLANK);
                }
                cells.add(cell);
            }
        }
        return new Line(row, cells);
    }

    private static Cell cell(String field) {
        if (field.isEmpty()) {
            return Cell.Text.BLANK;
        }
        var formula = TEXT_AS_FORMULA.matcher(Cleaning.trimmed(field));
        return Cell.Text.of(formula.matches() ? formula.group(1) : field);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
