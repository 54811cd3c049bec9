package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import org.zhibu.rules.Finding;

/** A rule of the softer kind that did not stop a step, because a reason was given. */
public record OverriddenRule(
        @Schema(example = "initial-talk-within-a-month") String rule,
        @Schema(example = "《中国共产党发展党员工作细则》(2026)第七条") String article,
        @Schema(example = "应在收到申请书后一个月内谈话，即2026年7月15日以前") String message) {

    static OverriddenRule of(Finding finding) {
        return new OverriddenRule(finding.rule().code(), finding.article(), finding.message());
    }
}
