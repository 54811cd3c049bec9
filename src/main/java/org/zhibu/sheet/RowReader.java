package org.zhibu.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibu.kernel.RuleViolation;

/** Turns the lines below a heading into rows: every cell is tried, so that a person hears of all mistakes at once. */
record RowReader(Heading heading, List<Column<?>> columns, Limits limits) {

    Row read(Line line) {
        var values = new HashMap<Column<?>, Object>();
        var problems = new ArrayList<Problem>();
        for (var column : columns) {
            try {
                read(line, column, values);
            } catch (RuleViolation wrong) {
                problems.add(heading.problem(line, column, wrong));
            }
        }
        return new Row(line, heading, Map.copyOf(values), List.copyOf(problems));
    }

    private void read(Line line, Column<?> column, Map<Column<?>, Object> values) {
        var cell = heading.cell(line, column);
        if (cell.isBlank()) {
            if (column.isRequired()) {
                throw Kind.misread("没有填写", "请填写" + column.title());
            }
        } else if (cell.shown().length() > limits.cellLength()) {
            throw Kind.misread("超过 %d 字".formatted(limits.cellLength()), "请缩短内容");
        } else {
            values.put(column, column.read(cell));
        }
    }
}
