package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The half-yearly observation of a probationary member (step 21). */
public record ProbationObservation(
        @NotNull(message = "请填写日期") LocalDate occurredOn,

        @NotBlank(message = "请填写现实表现") @Size(max = 2000, message = "现实表现不超过2000字")
        String performance)
        implements StepForm {}
