package org.zhibu.development;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Filling in the numbered admission form (step 14). */
public record FormFilling(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Size(max = 2000, message = "备注不超过2000字") @Nullable String note)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        COMPLETE,
        SPOILED
    }
}
