package org.zhibu.development;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The application for full membership, or the refusal to apply (step 22). */
public record ConversionApplication(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Size(max = 2000, message = "备注不超过2000字") @Nullable String note,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        SUBMITTED,
        REFUSED_TO_APPLY
    }
}
