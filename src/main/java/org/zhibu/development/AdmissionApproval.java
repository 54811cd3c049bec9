package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee decides on an admission (step 17). */
public record AdmissionApproval(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @PositiveOrZero(message = "实到人数不能为负数") @Nullable Integer present,
        @PositiveOrZero(message = "赞成票数不能为负数") @Nullable Integer inFavor,
        @Nullable ReturnPoint returnTo,

        @NotBlank(message = "请填写意见") @Size(max = 2000, message = "意见不超过2000字")
        String opinion,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        APPROVED,
        EXTENDED,
        RETURNED,
        REFUSED
    }
}
