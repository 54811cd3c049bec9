package org.zhibu.development;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Paper;

/** Handing over the papers for the personal file (step 25). */
public record Archiving(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Nullable Set<Paper> papers,

        @Size(max = 2000, message = "缺少的材料不超过2000字") @Nullable
        String missing)
        implements StepForm {
    /** What is missing for good is explained where it is listed. */
    @Override
    public @Nullable String reason() {
        return missing;
    }

    /** What came of it. */
    public enum Answer {
        ARCHIVED,
        INCOMPLETE
    }
}
