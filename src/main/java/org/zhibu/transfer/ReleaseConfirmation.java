package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The branch lets a member go, or says why not. */
public record ReleaseConfirmation(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Nullable YearMonth duesPaidThrough,
        @Size(max = 2000, message = "意见不超过2000字") @Nullable String opinion,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason) {

    ReleaseConfirmation paidThrough(@Nullable YearMonth month) {
        return new ReleaseConfirmation(occurredOn, outcome, month, opinion, reason);
    }

    /** What came of it. */
    public enum Answer {
        CONFIRMED,
        DECLINED
    }
}
