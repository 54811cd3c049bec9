package org.zhibu.sheet;

import java.util.List;
import org.zhibu.kernel.RuleViolation;

/** What a column holds: how it is understood, whatever way people and programs write it, and how we write it ourselves. */
interface Kind<T> {

    /** The format in which a text stays a text, whatever is typed. */
    String AS_TEXT = "@";

    /** Never asked about a blank or a failed cell; a refusal becomes a problem of that cell. */
    T read(Cell cell);

    Cell show(T value);

    /** The number format of the column. */
    String format();

    /** What to fill in, for people. */
    String explanation();

    /** What may be chosen; empty where everything of the kind may be written. */
    default List<String> choices() {
        return List.of();
    }

    static RuleViolation misread(String message, String remedy) {
        return new RuleViolation("sheet-cell", message, remedy);
    }

    /** A long number loses its last digits as soon as a spreadsheet takes it for a quantity. */
    static RuleViolation lostDigits(String what) {
        return misread(what + "被表格软件改成了数字，末尾几位可能已丢失", "请把整列设为“文本”格式，再重新填写");
    }
}
