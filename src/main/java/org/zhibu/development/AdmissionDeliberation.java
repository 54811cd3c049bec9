package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The general branch deliberates on an admission (step 15a). */
public record AdmissionDeliberation(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,

        @NotBlank(message = "请填写意见") @Size(max = 2000, message = "意见不超过2000字")
        String opinion)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        DELIBERATED,
        MEET_AGAIN,
        REVIEW_AGAIN
    }
}
