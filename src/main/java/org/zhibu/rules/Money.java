package org.zhibu.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhibu.kernel.RuleViolation;

/** An amount of yuan, counted in fen so that nothing is ever lost to rounding; JSON and people read it as {@code 12.50}. */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final BigDecimal MOST = new BigDecimal("100000000");

    /** Reads what a person wrote; refused when it has more than two decimals or is beyond a hundred million. */
    @JsonCreator
    public static Money of(String yuan) {
        try {
            return of(new BigDecimal(yuan.strip()));
        } catch (NumberFormatException notANumber) {
            throw new RuleViolation("amount-of-money", "“%s”不是金额".formatted(yuan), "请填写以元为单位、最多两位小数的数字，例如 12.50");
        }
    }

    public static Money of(BigDecimal yuan) {
        if (yuan.abs().compareTo(MOST) > 0 || yuan.stripTrailingZeros().scale() > 2) {
            throw new RuleViolation(
                    "amount-of-money", "金额%s不正确".formatted(yuan.toPlainString()), "请填写以元为单位、最多两位小数的数字，例如 12.50");
        }
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    /** To the nearest fen; half a fen counts up. */
    static Money nearest(BigDecimal yuan) {
        return new Money(
                yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    public Money least(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
