package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.rules.RuleVersion;

/** One step on file; {@code supersededBy} is the sequence of the later record because of which it no longer counts. */
public record StepView(
        @Schema(example = "3") int sequence,
        @Schema(description = "二十五步骤中的编号", example = "2") String number,
        @Schema(example = "holdInitialTalk") String task,
        @Schema(example = "同入党申请人谈话") String name,
        @Schema(description = "所属阶段；转移组织不属于任何阶段") @Nullable Stage stage,
        @Schema(example = "2026-06-20") LocalDate occurredOn,
        @Schema(description = "办理结果", example = "DONE") String outcome,
        @Schema(description = "填报内容；本人查看时不提供") @Nullable Map<String, Object> content,
        RuleVersion ruleVersion,
        @Schema(description = "已说明理由的提醒性规定") List<OverriddenRule> overridden,
        @Schema(description = "特殊情况说明") @Nullable String reason,
        Provenance provenance,
        Instant recordedAt,
        @Schema(example = "zhangsan") @Nullable String recordedBy,
        @Schema(type = "string") @Nullable PersonId recordedByPerson,
        @Schema(description = "被第几条记录取代") @Nullable Integer supersededBy) {

    /** What the person whose case it is sees: that the step was taken and what came of it, not what was deliberated. */
    StepView withoutDeliberations() {
        return new StepView(
                sequence,
                number,
                task,
                name,
                stage,
                occurredOn,
                outcome,
                null,
                ruleVersion,
                List.of(),
                null,
                provenance,
                recordedAt,
                null,
                null,
                supersededBy);
    }
}
