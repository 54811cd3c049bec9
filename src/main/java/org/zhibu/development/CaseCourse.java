package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a case went and what comes next, in days and names of steps: who it is about and what came of a step is not in it. */
public record CaseCourse(
        @Schema(example = "2026-000123") String number,
        @Schema(example = "计算机学院教工第一党支部") String branchName,
        @Schema(example = "申请入党") String stageName,
        @Schema(example = "办理中") String statusName,
        LocalDate today,
        List<Taken> taken,
        @Schema(description = "当前待办步骤，以及本阶段已有法定日期的步骤") List<Ahead> ahead,
        List<WarningView> warnings) {

    /** A step on file. */
    public record Taken(
            @Schema(description = "二十五步骤中的编号", example = "2")
            String number,

            @Schema(example = "同入党申请人谈话") String name,
            LocalDate occurredOn,
            @Schema(description = "已被后来的记录取代") boolean superseded) {

        static Taken of(StepRecord written) {
            return new Taken(
                    written.step().number(), written.step().label(), written.occurredOn(), !written.effective());
        }
    }

    /** A step to be taken. */
    public record Ahead(
            @Schema(description = "二十五步骤中的编号", example = "2")
            String number,

            @Schema(example = "同入党申请人谈话") String name,
            @Schema(description = "现在可以办理") boolean open,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String article) {

        static final Comparator<Ahead> NEXT_FIRST =
                Comparator.comparing(Ahead::date, Comparator.nullsLast(Comparator.naturalOrder()));

        static Ahead of(Step step, boolean open, LegalWindow window) {
            return new Ahead(step.number(), step.label(), open, window.earliest(), window.latest(), window.article());
        }

        private @Nullable LocalDate date() {
            return latest != null ? latest : earliest;
        }
    }
}
