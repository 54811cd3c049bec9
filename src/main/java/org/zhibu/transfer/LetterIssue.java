package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee issues the letter, or sends the request back to the branch. */
public record LetterIssue(
        @NotNull(message = "请填写开具日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Size(max = 64, message = "去向代码不超过64字") @Nullable String destination,
        @Nullable Integer validityDays,
        @Size(max = 40, message = "联系电话不超过40字") @Nullable String contactPhone,
        @Size(max = 2000, message = "意见不超过2000字") @Nullable String opinion) {
    /** What came of it. */
    public enum Answer {
        ISSUED,
        RETURNED
    }
}
