package org.zhibu.sheet;

import java.util.List;
import java.util.function.Function;

/** A kind whose values a module turns into its own; what the module refuses is a problem of the cell. */
record Mapped<S, T>(Kind<S> source, Function<S, T> parse, Function<T, S> print) implements Kind<T> {

    @Override
    public T read(Cell cell) {
        return parse.apply(source.read(cell));
    }

    @Override
    public Cell show(T value) {
        return source.show(print.apply(value));
    }

    @Override
    public String format() {
        return source.format();
    }

    @Override
    public String explanation() {
        return source.explanation();
    }

    @Override
    public List<String> choices() {
        return source.choices();
    }
}
