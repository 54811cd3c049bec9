package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** Where the cases are today, in figures. */
public record CasesView(
        @Schema(example = "2026-06-15") LocalDate today,
        @Schema(description = "办理中的案件") long open,
        List<StageFigures> stages,
        List<CommitteeFigures> committees,
        @Schema(description = "办理中案件最多的党支部") List<BranchFigures> branches,
        @Schema(description = "其余党支部办理中的案件") long openElsewhere) {}
