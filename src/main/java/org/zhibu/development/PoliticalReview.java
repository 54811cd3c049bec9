package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/**
 * The political review (step 10).
 *
 * @param relatives members of the branch who turned out to be close relatives
 */
public record PoliticalReview(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotEmpty(message = "请勾选政治审查方法") Set<Method> methods,
        @Nullable Boolean jointReview,
        @Nullable List<@NotNull(message = "请选择近亲属") PersonId> relatives,
        @NotNull(message = "请选择办理结果") Answer outcome,

        @NotBlank(message = "请填写结论性材料") @Size(max = 2000, message = "结论性材料不超过2000字")
        String conclusion)
        implements StepForm {
    /** How the review was done (article 16). */
    public enum Method {
        TALK,
        FILES,
        ENQUIRY,
        LETTER,
        VISIT
    }

    /** What came of it. */
    public enum Answer {
        PASS,
        PENDING,
        FAIL
    }
}
