package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The branch meeting redeliberates an admission that the committee left undecided for three months (step 15). */
public record AdmissionRedeliberation(
        @NotNull(message = "请选择办理方式") Action action,
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @PositiveOrZero(message = "实到人数不能为负数") @Nullable Integer present,
        @PositiveOrZero(message = "会前书面意见份数不能为负数") @Nullable Integer writtenBefore,
        @PositiveOrZero(message = "赞成票数不能为负数") @Nullable Integer inFavor,
        @PositiveOrZero(message = "反对票数不能为负数") @Nullable Integer against,
        @PositiveOrZero(message = "弃权票数不能为负数") @Nullable Integer abstain,

        @NotBlank(message = "请填写复议情况") @Size(max = 2000, message = "复议情况不超过2000字")
        String resolution)
        implements StepForm, VoteForm {
    /** What the meeting did. */
    public enum Action {
        VOTED,
        DECIDED_IN_TIME
    }
}
