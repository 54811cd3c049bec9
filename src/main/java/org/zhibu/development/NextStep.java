package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Finding;

/** A step that is open now: who may take it, when it is due and what still stands in its way. */
public record NextStep(
        @Schema(description = "引擎中的待办编号") String taskId,
        @Schema(example = "holdInitialTalk") String task,
        @Schema(description = "二十五步骤中的编号", example = "2") String number,
        @Schema(example = "同入党申请人谈话") String name,

        @Schema(example = "[\"a0101-commissioner\", \"a0101-secretary\"]")
        List<String> groups,

        @Nullable String assignee,

        @Schema(description = "最早办理日期", example = "2026-06-15") @Nullable
        LocalDate earliest,

        @Schema(description = "最晚办理日期", example = "2026-07-15") @Nullable
        LocalDate latest,

        @Schema(example = "《中国共产党发展党员工作细则》(2026)第七条") @Nullable
        String article,

        @Schema(description = "今天办理还有哪些障碍") List<Blocker> blockedBy) {

    /** Something in the way; a rule of the softer kind gives way to a reason. */
    public record Blocker(
            @Schema(example = "cultivation-for-a-year") String rule,
            @Schema(description = "说明理由后可以办理") boolean yieldsToReason,
            String article,
            @Schema(example = "培养教育未满一年，2027年6月15日起方可讨论") String message,
            String remedy) {

        static Blocker of(Finding finding) {
            return new Blocker(
                    finding.rule().code(), !finding.isHard(), finding.article(), finding.message(), finding.remedy());
        }
    }
}
