package org.zhibu.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A department at county level or above decides whether a probationary membership is recognized (2026, article 34). */
public record RecognitionDecision(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择认定结果") Answer outcome,

        @NotBlank(message = "请写明认定意见") @Size(max = 2000, message = "认定意见不超过2000字")
        String decision) {
    /** What came of it. */
    public enum Answer {
        RECOGNIZED,
        NOT_RECOGNIZED
    }
}
