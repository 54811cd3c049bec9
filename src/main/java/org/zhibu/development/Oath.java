package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The admission oath (step 20). */
public record Oath(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择组织宣誓的党组织") Host heldBy,

        @NotBlank(message = "请填写宣誓地点") @Size(max = 200, message = "宣誓地点不超过200字")
        String place,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** Who holds the oath. */
    public enum Host {
        COMMITTEE,
        BRANCH,
        GENERAL_BRANCH
    }
}
