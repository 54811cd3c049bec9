package org.zhibu.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a monthly amount came about, step by step.
 *
 * @param percent of the whole base; none where the amount is fixed
 * @param exact before rounding
 * @param rounded before the ceiling
 * @param capped whether the ceiling cut it
 * @param due what is owed a month
 */
public record DuesReckoning(
        DuesCategory category,
        Money base,
        @Nullable BigDecimal percent,
        BigDecimal exact,
        Money rounded,
        boolean capped,
        Money due) {}
