package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a committee makes of its activists once a year (article 11); the figures are the system's. */
public record ActivistPoolAnalysis(
        @NotNull(message = "请填写日期") LocalDate occurredOn,

        @NotBlank(message = "请填写队伍状况和存在的问题") @Size(max = 2000, message = "队伍状况和存在的问题不超过2000字")
        String findings,

        @NotBlank(message = "请填写改进措施") @Size(max = 2000, message = "改进措施不超过2000字")
        String measures,

        @Size(max = 2000, message = "特殊情况说明不超过2000字") @Nullable
        String reason) {}
