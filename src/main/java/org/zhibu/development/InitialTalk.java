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
 * The first talk with an applicant (step 2).
 *
 * @param relatives members of the branch who turned out to be close relatives
 */
public record InitialTalk(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择谈话人") PersonId talker,
        @NotEmpty(message = "请勾选谈话内容") Set<Topic> topics,

        @NotBlank(message = "请填写谈话记录") @Size(max = 2000, message = "谈话记录不超过2000字")
        String record,

        @Nullable List<@NotNull(message = "请选择近亲属") PersonId> relatives,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason)
        implements StepForm {
    /** What the talk is about (article 7). */
    public enum Topic {
        LIFE,
        VIEW_OF_PARTY,
        MOTIVE,
        LAW,
        FAMILY
    }
}
