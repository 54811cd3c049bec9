package org.zhibu.development;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** Assigning a probationary member to a Party group (step 19). */
public record GroupAssignment(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @Nullable OrganizationCode group,
        @Size(max = 2000, message = "备注不超过2000字") @Nullable String note)
        implements StepForm {}
