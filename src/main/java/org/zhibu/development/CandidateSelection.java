package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Consulted;

/** The branch committee proposes a candidate (step 7). */
public record CandidateSelection(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @Nullable Set<Consulted> heard,

        @NotNull(message = "请填写实到人数") @PositiveOrZero(message = "实到人数不能为负数")
        Integer present,

        @NotNull(message = "请填写赞成票数") @PositiveOrZero(message = "赞成票数不能为负数")
        Integer inFavor,

        @NotNull(message = "请选择办理结果") Answer outcome,

        @NotBlank(message = "请填写意见") @Size(max = 2000, message = "意见不超过2000字")
        String opinion,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** What came of it. */
    public enum Answer {
        PROPOSED,
        KEEP_CULTIVATING
    }
}
