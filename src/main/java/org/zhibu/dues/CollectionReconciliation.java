package org.zhibu.dues;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee compares what the branch wrote with what arrived. */
public record CollectionReconciliation(
        @NotNull(message = "请填写核对日期") LocalDate occurredOn,
        @NotNull(message = "请选择核对结果") Answer outcome,
        @Size(max = 500, message = "意见不超过500字") @Nullable String opinion) {

    /** It agrees, or the branch has to look again. */
    public enum Answer {
        RECONCILED,
        RETURNED
    }
}
