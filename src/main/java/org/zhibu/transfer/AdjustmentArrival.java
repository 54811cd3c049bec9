package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The new branch says that the person has come, or sends the adjustment back. */
public record AdjustmentArrival(
        @NotNull(message = "请填写报到日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Size(max = 2000, message = "意见不超过2000字") @Nullable String opinion) {
    /** What came of it. */
    public enum Answer {
        ARRIVED,
        RETURNED
    }
}
