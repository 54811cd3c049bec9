package org.zhibu.sheet;

import java.math.BigDecimal;

/** Numbers of people, years, units: whatever is counted. */
final class WholeNumbers implements Kind<Integer> {

    private static final Amounts WHOLE = new Amounts(0);
    private static final BigDecimal MOST = new BigDecimal(999_999_999);

    @Override
    public Integer read(Cell cell) {
        var value = WHOLE.read(cell);
        if (value.abs().compareTo(MOST) > 0) {
            throw Kind.misread("“%s”过大".formatted(cell.shown()), "请填写不超过 9 位的整数");
        }
        return value.intValueExact();
    }

    @Override
    public Cell show(Integer value) {
        return new Cell.Numeral(new BigDecimal(value), DateSystem.SINCE_1900);
    }

    @Override
    public String format() {
        return "0";
    }

    @Override
    public String explanation() {
        return WHOLE.explanation();
    }
}
