package org.zhibu.workflow;

import io.swagger.v3.oas.annotations.media.Schema;

/** A step of a process in which somebody is past the last legal day. */
public record LateStep(
        @Schema(example = "developmentApplication") String process,
        @Schema(example = "申请入党") String processName,
        @Schema(example = "holdInitialTalk") String task,
        @Schema(example = "同入党申请人谈话") String name,
        @Schema(description = "待办件数") long waiting,
        @Schema(description = "其中逾期件数") long late,
        @Schema(description = "最长逾期天数，不足一天的按一天计") long longestDays) {}
