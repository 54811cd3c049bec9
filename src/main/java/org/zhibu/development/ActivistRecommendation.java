package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recommending an applicant as an activist (step 3). */
public record ActivistRecommendation(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotEmpty(message = "请勾选推荐方式") Set<Source> sources,

        @NotBlank(message = "请填写推荐人或者推荐组织") @Size(max = 200, message = "推荐人或者推荐组织不超过200字")
        String recommendedBy,

        @Nullable LocalDate leagueRecommendedOn,

        @NotBlank(message = "请填写意见") @Size(max = 2000, message = "意见不超过2000字")
        String opinion)
        implements StepForm {
    /** Who recommends. */
    public enum Source {
        MEMBERS,
        MASS_ORGANIZATION
    }
}
