package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee moves somebody from one of its branches to another. */
public record AdjustmentApproval(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Size(max = 2000, message = "意见不超过2000字") @Nullable String opinion) {
    /** What came of it. */
    public enum Answer {
        APPROVED,
        RETURNED
    }
}
