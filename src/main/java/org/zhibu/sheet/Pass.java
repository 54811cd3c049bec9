package org.zhibu.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhibu.kernel.RuleViolation;

/** One way through a file: to the table in it that fits the columns best, and then down to its last row. */
record Pass(List<Column<?>> columns, Limits limits) {

    private record Found(Table table, Heading heading) {}

    Reading over(Upload upload, Function<Heading, Consumer<Row>> handlers) throws IOException {
        var found = found(upload);
        var heading = found.heading();
        heading.requireComplete(columns);
        var reader = new RowReader(heading, columns, limits);
        var handler = handlers.apply(heading);
        var rows = 0;
        var faulty = 0;
        try (var lines = found.table().open()) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (line.number() > heading.line().number() && !line.isBlank()) {
                    if (++rows > limits.rows()) {
                        throw Refusals.tooManyRows(limits.rows());
                    }
                    var row = reader.read(line);
                    faulty += row.isFaulty() ? 1 : 0;
                    handler.accept(row);
                }
            }
        }
        return new Reading(heading.namedTitles(), heading.ignored(), rows, faulty);
    }

    /** A table that cannot be read does not matter as long as another one fits. */
    private Found found(Upload upload) throws IOException {
        var search = new HeadingSearch(columns);
        var all = new ArrayList<Found>();
        var refusals = new ArrayList<RuleViolation>();
        for (var table : upload.tables()) {
            try {
                all.add(new Found(table, search.in(table)));
            } catch (RuleViolation unreadable) {
                refusals.add(unreadable);
            }
        }
        var best = all.stream().reduce((one, other) -> other.heading().fitsBetterThan(one.heading()) ? other : one);
        if (best.isEmpty() || best.get().heading().fits() == 0 && !refusals.isEmpty()) {
            throw refusals.stream().findFirst().orElseGet(Refusals::empty);
        }
        return best.get();
    }
}
