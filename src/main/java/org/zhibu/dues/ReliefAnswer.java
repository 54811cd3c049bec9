package org.zhibu.dues;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the committee above says to a relief. */
public record ReliefAnswer(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择是否批准") Answer outcome,
        @Size(max = 500, message = "意见不超过500字") @Nullable String opinion) {

    /** Agreed, or not. */
    public enum Answer {
        APPROVED,
        REFUSED
    }
}
