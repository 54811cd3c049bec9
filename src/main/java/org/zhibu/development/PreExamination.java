package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee examines a candidate in advance and issues the admission form (step 13). */
public record PreExamination(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Size(max = 64, message = "入党志愿书编号不超过64字") @Nullable String formNumber,
        @Nullable LocalDate departureExpectedOn,
        @Nullable ReturnPoint returnTo,

        @NotBlank(message = "请填写意见") @Size(max = 2000, message = "意见不超过2000字")
        String opinion,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        PASSED,
        DEFERRED,
        FAILED
    }
}
