package org.zhibu.sheet;

import org.jspecify.annotations.Nullable;

/** A value under its column, in a row that is about to be written. */
public record Field<T>(Column<T> column, @Nullable T value) {

    Cell cell() {
        return value == null ? Cell.Text.BLANK : column.kind().show(value);
    }
}
