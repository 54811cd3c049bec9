package org.zhibu.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.zhibu.kernel.RuleViolation;

/** Looks for the row that names the columns. */
record HeadingSearch(List<Column<?>> columns) {

    /** Above the header people write a title, the unit and the month. */
    static final int SEARCHED_LINES = 20;

    /** Headers that are the same go before those that only resemble. */
    private static final List<BiPredicate<Title, Title>> FITS = List.of(Title::equals, Title::resembles);

    /** The row that fits the columns best among the first rows of the table. */
    Heading in(Table table) throws IOException {
        var best = Heading.NONE;
        try (var lines = table.open()) {
            for (var searched = 0; searched < SEARCHED_LINES; ) {
                var line = lines.next();
                if (line == null) {
                    return best;
                }
                if (!line.isBlank()) {
                    searched++;
                    var heading = of(line);
                    best = heading.fitsBetterThan(best) ? heading : best;
                }
            }
        } catch (RuleViolation unreadable) {
            if (best.fits() == 0) {
                throw unreadable;
            }
        }
        return best;
    }

    private Heading of(Line line) {
        var titles = line.cells().stream().map(cell -> Title.of(cell.shown())).toList();
        var positions = new HashMap<Column<?>, Integer>();
        var twice = new ArrayList<String>();
        for (var fits : FITS) {
            for (var column : columns) {
                if (!positions.containsKey(column)) {
                    column.titles().stream()
                            .map(title -> free(title, fits, titles, positions))
                            .filter(found -> !found.isEmpty())
                            .findFirst()
                            .ifPresent(found -> settle(column, found, positions, twice));
                }
            }
        }
        return new Heading(line, positions, twice);
    }

    /** Where a header fits that no other column has taken. */
    private static List<Integer> free(
            Title title, BiPredicate<Title, Title> fits, List<Title> titles, Map<Column<?>, Integer> positions) {
        return IntStream.range(0, titles.size())
                .filter(i -> fits.test(title, titles.get(i)) && !positions.containsValue(i))
                .boxed()
                .toList();
    }

    private static void settle(
            Column<?> column, List<Integer> found, Map<Column<?>, Integer> positions, List<String> twice) {
        positions.put(column, found.get(0));
        if (found.size() > 1) {
            twice.add(column.title());
        }
    }
}
