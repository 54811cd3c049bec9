package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The half-yearly observation of an activist (step 6). */
public record ActivistObservation(
        @NotNull(message = "请填写日期") LocalDate occurredOn,

        @NotBlank(message = "请填写现实表现") @Size(max = 2000, message = "现实表现不超过2000字")
        String performance,

        @NotNull(message = "请选择办理结果") Answer outcome,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        CONTINUE,
        PROPOSE,
        DROP
    }
}
