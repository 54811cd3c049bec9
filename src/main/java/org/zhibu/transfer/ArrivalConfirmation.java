package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The receiving branch says that the member has come; this is the moment of acceptance. */
public record ArrivalConfirmation(
        @NotNull(message = "请填写报到日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Nullable Boolean duesConfirmed,
        @Size(max = 40, message = "经办人不超过40字") @Nullable String handler,
        @Size(max = 40, message = "联系电话不超过40字") @Nullable String phone,
        @Size(max = 2000, message = "意见不超过2000字") @Nullable String opinion) {
    /** What came of it. */
    public enum Answer {
        ARRIVED,
        WRONG_BRANCH
    }
}
