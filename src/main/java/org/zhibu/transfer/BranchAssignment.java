package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** The receiving committee chooses the branch, or returns the letter after all. */
public record BranchAssignment(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Nullable OrganizationCode branch,
        @Nullable ReturnReason returnReason,
        @Size(max = 2000, message = "意见不超过2000字") @Nullable String opinion) {
    /** What came of it. */
    public enum Answer {
        ASSIGNED,
        RETURNED
    }
}
