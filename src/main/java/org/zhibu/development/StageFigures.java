package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;

/** One stage of the funnel: how many cases are or ended there or beyond, how many are in it now, how many ended in it. */
public record StageFigures(
        Stage stage,
        @Schema(example = "申请入党") String name,
        @Schema(description = "到达过本阶段的案件；退回的按退回后的阶段计") long reached,
        @Schema(description = "现在本阶段办理的案件") long open,
        @Schema(description = "在本阶段终止的案件") long closed,
        @Schema(description = "在本阶段办结归档的案件") long archived) {

    static List<StageFigures> of(List<CaseCounts.InStage> counts) {
        return Arrays.stream(Stage.values()).map(stage -> of(stage, counts)).toList();
    }

    private static StageFigures of(Stage stage, List<CaseCounts.InStage> counts) {
        var here = counts.stream().filter(count -> count.getStage() == stage).toList();
        return new StageFigures(
                stage,
                stage.label(),
                counts.stream()
                        .filter(count -> count.getStage().compareTo(stage) >= 0)
                        .mapToLong(CaseCounts.InStage::getCases)
                        .sum(),
                with(DossierStatus.OPEN, here),
                with(DossierStatus.CLOSED, here),
                with(DossierStatus.ARCHIVED, here));
    }

    private static long with(DossierStatus status, List<CaseCounts.InStage> counts) {
        return counts.stream()
                .filter(count -> count.getStatus() == status)
                .mapToLong(CaseCounts.InStage::getCases)
                .sum();
    }
}
