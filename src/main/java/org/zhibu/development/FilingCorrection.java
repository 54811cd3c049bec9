package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Correcting the papers of a filing (step 18). */
public record FilingCorrection(
        @NotNull(message = "请填写日期") LocalDate occurredOn,

        @NotBlank(message = "请填写更正情况") @Size(max = 2000, message = "更正情况不超过2000字")
        String correction)
        implements StepForm {}
