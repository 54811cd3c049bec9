package org.zhibu.development;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** Naming the two introducers (step 9). */
public record IntroducerAssignment(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotEmpty(message = "请选择入党介绍人") List<@NotNull(message = "请选择入党介绍人") PersonId> introducers,
        @Nullable Boolean consented,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {}
