package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The talk on behalf of the committee before it decides (step 16). */
public record CommitteeTalk(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,

        @NotBlank(message = "请填写谈话情况") @Size(max = 2000, message = "谈话情况不超过2000字")
        String findings)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        SUITABLE,
        UNSUITABLE
    }
}
