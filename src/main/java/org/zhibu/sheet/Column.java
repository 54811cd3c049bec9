package org.zhibu.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column as a module declares it, once for what comes in, what goes out and the template: its Chinese header, what it holds, and
 * whether a table makes sense without it.
 */
public final class Column<T> {

    private final String title;
    private final List<String> aliases;
    private final Kind<T> kind;
    private final boolean required;
    private final String hint;

    private Column(String title, List<String> aliases, Kind<T> kind, boolean required, String hint) {
        this.title = title;
        this.aliases = aliases;
        this.kind = kind;
        this.required = required;
        this.hint = hint;
    }

    private static <T> Column<T> of(String title, Kind<T> kind) {
        return new Column<>(title, List.of(), kind, false, "");
    }

    public static Column<String> text(String title) {
        return of(title, new Texts());
    }

    public static Column<Integer> wholeNumber(String title) {
        return of(title, new WholeNumbers());
    }

    /** Money in yuan, to the cent. */
    public static Column<BigDecimal> amount(String title) {
        return decimal(title, 2);
    }

    public static Column<BigDecimal> decimal(String title, int decimals) {
        return of(title, new Amounts(decimals));
    }

    public static Column<LocalDate> date(String title) {
        return of(title, new Dates());
    }

    public static Column<YearMonth> month(String title) {
        return of(title, new Months());
    }

    /** The eighteen characters of an identity card; whether they are somebody's is for the module to judge. */
    public static Column<String> idNumber(String title) {
        return of(title, new IdNumbers());
    }

    /** One of these values, written by its label. */
    public static <E> Column<E> oneOf(String title, Iterable<E> values, Function<E, String> label) {
        return of(title, Labels.of(values, label));
    }

    /** In the module's own words; a rule violation while parsing becomes a problem of the cell, with its remedy. */
    public <V> Column<V> as(Function<T, V> parse, Function<V, T> print) {
        return new Column<>(title, aliases, new Mapped<>(kind, parse, print), required, hint);
    }

    /** Other headers by which people know the column, the likeliest first. */
    public Column<T> alias(String... others) {
        return new Column<>(
                title, Stream.concat(aliases.stream(), Stream.of(others)).toList(), kind, required, hint);
    }

    /** The column must be there, and filled in every row. */
    public Column<T> required() {
        return new Column<>(title, aliases, kind, true, hint);
    }

    /** What the template says about the column beyond its kind. */
    public Column<T> hint(String text) {
        return new Column<>(title, aliases, kind, required, text);
    }

    /** A value for this column in a row to be written; null leaves the cell blank. */
    public Field<T> is(@Nullable T value) {
        return new Field<>(this, value);
    }

    public String title() {
        return title;
    }

    boolean isRequired() {
        return required;
    }

    Kind<T> kind() {
        return kind;
    }

    List<Title> titles() {
        var all = new ArrayList<Title>();
        all.add(Title.of(title));
        aliases.forEach(alias -> all.add(Title.of(alias)));
        return all;
    }

    String explanation() {
        return hint.isEmpty() ? kind.explanation() : kind.explanation() + "。" + hint;
    }

    /** What stands in a cell that is neither blank nor overlong. */
    T read(Cell cell) {
        if (cell instanceof Cell.Failure) {
            throw Kind.misread("公式算出的是错误值 " + cell.shown(), "请改正公式，或者直接填写内容");
        }
        return kind.read(cell);
    }

    @Override
    public String toString() {
        return title;
    }
}
