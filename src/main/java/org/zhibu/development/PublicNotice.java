package org.zhibu.development;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.NoticePlace;

/** The public notice about a candidate (step 8p); the date is its first day. */
public record PublicNotice(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请填写公示截止日") LocalDate endsOn,
        @NotEmpty(message = "请勾选公示地点") Set<NoticePlace> places,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {}
