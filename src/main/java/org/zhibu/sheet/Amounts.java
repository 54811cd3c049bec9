package org.zhibu.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts of money and other exact numbers, with so many decimals at most. */
record Amounts(int decimals) implements Kind<BigDecimal> {

    private static final int MOST_WHOLE_DIGITS = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?)[¥￥]?([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,20})(\\.\\d{1,20})?元?");

    @Override
    public BigDecimal read(Cell cell) {
        var value = valueOf(cell).stripTrailingZeros();
        if (value.precision() - value.scale() > MOST_WHOLE_DIGITS) {
            throw Kind.misread("“%s”过大".formatted(cell.shown()), "请核对数额");
        }
        if (value.scale() > decimals) {
            throw Kind.misread(
                    "“%s”的小数超过 %d 位".formatted(cell.shown(), decimals),
                    decimals == 0 ? "请填写整数" : "请填写精确到 %d 位小数的数；由公式算出的，请用 ROUND 取整".formatted(decimals));
        }
        return value.setScale(decimals);
    }

    private static BigDecimal valueOf(Cell cell) {
        if (cell instanceof Cell.Numeral number) {
            return number.value();
        }
        if (cell instanceof Cell.Day) {
            throw Kind.misread("应填数额，却是日期“%s”".formatted(cell.shown()), "请把单元格设为“数值”格式后重新填写");
        }
        if (Texts.SCIENTIFIC.matcher(cell.shown()).matches()) {
            throw Kind.misread("“%s”是科学计数法，不是准确的数额".formatted(cell.shown()), "请写出全部数字");
        }
        var written = WRITTEN.matcher(Cleaning.condensed(cell.shown()));
        if (!written.matches()
                || !written.group(1).isEmpty() && !written.group(2).isEmpty()) {
            throw Kind.misread("“%s”不是数额".formatted(cell.shown()), "请填写数字，如 1234.50");
        }
        var fraction = written.group(4) == null ? "" : written.group(4);
        return new BigDecimal(
                written.group(1) + written.group(2) + written.group(3).replace(",", "") + fraction);
    }

    @Override
    public Cell show(BigDecimal value) {
        return new Cell.Numeral(value, DateSystem.SINCE_1900);
    }

    @Override
    public String format() {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    @Override
    public String explanation() {
        return decimals == 0 ? "整数" : "数字，最多 %d 位小数".formatted(decimals);
    }
}
