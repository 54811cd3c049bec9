package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** A committee's analysis of its activists in one year; without figures and findings until it is written. */
public record PoolAnalysisView(
        @Schema(example = "POOL-2026-x1") String number,
        @Schema(type = "string", example = "x1") OrganizationCode committee,
        @Schema(example = "演示第一党委") String committeeName,
        @Schema(example = "2026") int year,
        @Schema(example = "2026-11-01") LocalDate openedOn,

        @Schema(description = "最晚完成日期", example = "2026-12-31")
        LocalDate dueOn,

        @Schema(example = "2026-12-10") @Nullable LocalDate analyzedOn,
        @Nullable PoolFigures figures,
        @Schema(description = "队伍状况和存在的问题") @Nullable String findings,
        @Schema(description = "改进措施") @Nullable String measures,
        @Schema(description = "特殊情况说明") @Nullable String reason,
        @Nullable Instant recordedAt,
        @Schema(example = "x1organizer") @Nullable String recordedBy,
        @Schema(type = "string") @Nullable PersonId recordedByPerson) {}
