package org.zhibu.development;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The concentrated training (step 11); the date is its last day. */
public record TrainingRecord(
        @NotNull(message = "请填写日期") LocalDate occurredOn,

        @NotNull(message = "请填写培训天数") @PositiveOrZero(message = "培训天数不能为负数")
        Integer days,

        @NotNull(message = "请填写培训学时") @PositiveOrZero(message = "培训学时不能为负数")
        Integer hours,

        @NotNull(message = "请选择办理结果") Answer outcome,

        @Size(max = 200, message = "结业证书编号不超过200字") @Nullable
        String certificate,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        PASS,
        NOT_PASSED
    }
}
