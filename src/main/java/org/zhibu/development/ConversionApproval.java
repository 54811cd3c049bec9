package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee decides on what the branch resolved at the end of probation (step 24). */
public record ConversionApproval(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,

        @NotNull(message = "请填写实到人数") @PositiveOrZero(message = "实到人数不能为负数")
        Integer present,

        @NotNull(message = "请填写赞成票数") @PositiveOrZero(message = "赞成票数不能为负数")
        Integer inFavor,

        @NotBlank(message = "请填写意见") @Size(max = 2000, message = "意见不超过2000字")
        String opinion,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        APPROVED,
        RETURNED
    }
}
