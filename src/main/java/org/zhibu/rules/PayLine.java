package org.zhibu.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.zhibu.kernel.RuleViolation;

/** One amount of a pay slip. */
public record PayLine(PayItem item, Money amount) {

    public PayLine {
        if (amount.fen() < 0 && item != PayItem.NET_BUSINESS_INCOME) {
            throw new RuleViolation("pay-line-not-negative", "“%s”不能为负数".formatted(item.label()), "扣除项请填写正数，系统会自动减去");
        }
    }

    /** What is counted, less what is deducted; never below zero. */
    public static Money base(List<PayLine> lines) {
        var fen = 0L;
        for (var line : lines) {
            fen += switch (line.item().treatment()) {
                case INCLUDED -> line.amount().fen();
                case EXCLUDED -> 0;
                case DEDUCTED -> -line.amount().fen();
            };
        }
        return new Money(Math.max(0, fen));
    }

    /** Without a fixed income, the monthly average of the quarter before counts (article 4). */
    public static Money averageOfQuarter(Money quarter) {
        return Money.nearest(
                quarter.yuan().max(BigDecimal.ZERO).divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP));
    }
}
