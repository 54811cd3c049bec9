package org.zhibu.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibu.kernel.RuleViolation;

/** One row that was handed in: its values by column, and what is wrong with it. */
public final class Row {

    private final Line line;
    private final Heading heading;
    private final Map<Column<?>, Object> values;
    private final List<Problem> problems;

    Row(Line line, Heading heading, Map<Column<?>, Object> values, List<Problem> problems) {
        this.line = line;
        this.heading = heading;
        this.values = values;
        this.problems = problems;
    }

    /** As the owner sees it at the left edge of the table. */
    public int number() {
        return line.number();
    }

    /** The value of a required column in a row without problems. */
    public <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(() -> new IllegalStateException("Row %d has no %s".formatted(number(), column)));
    }

    /** The value, unless the cell is blank, wrong or not there at all. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    public boolean isFaulty() {
        return !problems.isEmpty();
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Something that only the module can know to be wrong. */
    public Problem problem(Column<?> column, String message, String remedy) {
        return heading.problem(line, column, message, remedy);
    }

    public Problem problem(Column<?> column, RuleViolation violation) {
        return heading.problem(line, column, violation);
    }

    Line line() {
        return line;
    }
}
