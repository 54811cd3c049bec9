package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Consulted;
import org.zhibu.rules.ConversionDecision;
import org.zhibu.rules.Deadlines;

/**
 * The branch meeting at the end of probation (step 23).
 *
 * @param postponedUntil the last day for the discussion when it is postponed; as long as the law allows, if not given
 */
public record ConversionMeeting(
        @NotNull(message = "请选择办理方式") ConversionDecision action,
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @Nullable Set<Consulted> heard,
        @PositiveOrZero(message = "延长月数不能为负数") @Nullable Integer extensionMonths,
        @Nullable LocalDate postponedUntil,
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

    LocalDate postponedUntil(LocalDate due) {
        return postponedUntil == null ? Deadlines.latestPostponedDiscussion(due) : postponedUntil;
    }
}
