package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came back on paper: the receipt, or the letter itself. */
public record PaperReceipt(
        @NotNull(message = "请填写回执日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Nullable LocalDate receivedOn,

        @Size(max = 100, message = "编入的党支部不超过100字") @Nullable
        String receivingBranch,

        @Size(max = 40, message = "经办人不超过40字") @Nullable String handler,
        @Size(max = 40, message = "联系电话不超过40字") @Nullable String phone,

        @Nullable ReturnReason returnReason,
        @Size(max = 2000, message = "意见不超过2000字") @Nullable String opinion) {
    /** What came of it. */
    public enum Answer {
        RECEIPT,
        RETURNED
    }
}
