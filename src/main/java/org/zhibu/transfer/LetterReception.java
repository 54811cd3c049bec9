package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The receiving committee takes the letter in, returns it with a reason, or doubts a probationary membership. */
public record LetterReception(
        @NotNull(message = "请填写接收日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Nullable ReturnReason returnReason,
        @Size(max = 2000, message = "意见不超过2000字") @Nullable String opinion) {
    /** What came of it. */
    public enum Answer {
        RECEIVED,
        RETURNED,
        DOUBTED
    }
}
