package org.zhibu.development;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The branch meeting on an admission (step 15). */
public record AdmissionMeeting(
        @NotNull(message = "请选择办理方式") Action action,
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @Nullable Boolean candidatePresent,

        @PositiveOrZero(message = "到会的入党介绍人数不能为负数") @Max(value = 2, message = "到会的入党介绍人数不超过2人") @Nullable
        Integer introducersPresent,

        @PositiveOrZero(message = "实到人数不能为负数") @Nullable Integer present,
        @PositiveOrZero(message = "会前书面意见份数不能为负数") @Nullable Integer writtenBefore,
        @PositiveOrZero(message = "赞成票数不能为负数") @Nullable Integer inFavor,
        @PositiveOrZero(message = "反对票数不能为负数") @Nullable Integer against,
        @PositiveOrZero(message = "弃权票数不能为负数") @Nullable Integer abstain,

        @NotBlank(message = "请填写支部大会决议") @Size(max = 2000, message = "支部大会决议不超过2000字")
        String resolution,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm, VoteForm {
    /** What the meeting did. */
    public enum Action {
        VOTED,
        POSTPONED,
        RECONFIRM
    }
}
