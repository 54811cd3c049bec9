package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The result of the public notice (step 8p). */
public record NoticeConclusion(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,

        @NotBlank(message = "请填写公示情况") @Size(max = 2000, message = "公示情况不超过2000字")
        String findings)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        CLEAR,
        OBJECTION_DISMISSED,
        OBJECTION_UPHELD,
        RESELECT
    }
}
