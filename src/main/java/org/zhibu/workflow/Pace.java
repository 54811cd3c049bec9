package org.zhibu.workflow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How long the elements of a process take, from history. */
public record Pace(
        @Schema(description = "所选定义的版本") int version,
        @Schema(description = "是否合计全部版本") boolean allVersions,
        @Schema(description = "历史过多，只统计了最近完成的部分") boolean onlyNewest,
        List<Line> activities) {

    /** One element of the model. */
    public record Line(
            @Schema(description = "模型中的元素", example = "holdInitialTalk")
            String activity,

            @Schema(example = "同入党申请人谈话") String name,
            @Schema(description = "完成次数") long finished,
            @Schema(description = "时长的中位数，秒") long medianSeconds,
            @Schema(description = "十次中有九次不超过的时长，秒") long ninetiethSeconds) {}
}
