package org.zhibu.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.workflow.Gauges;
import org.zhibu.workflow.LateStep;
import org.zhibu.workflow.Pace;

/** What Cockpit shows of the engine's work. */
@RestController
@RequestMapping("/api/operator")
@Tag(name = "流程统计", description = "仅供系统管理员；只有次数和时长，没有个人信息")
class GaugesController {

    private final Gauges gauges;

    GaugesController(Gauges gauges) {
        this.gauges = gauges;
    }

    @GetMapping("/late-steps")
    @Operation(summary = "逾期待办", description = "所有流程中有待办超过法定期限的步骤。")
    List<LateStep> late() {
        return gauges.late();
    }

    @GetMapping("/process-definitions/{id}/pace")
    @Operation(summary = "各步骤的次数和时长", description = "从历史统计各步骤的完成次数、时长的中位数和九成值；最多统计最近十万次，不含被取消的。")
    Pace pace(
            @Parameter(description = "流程定义，含版本") @PathVariable String id,
            @Parameter(description = "合计全部版本") @RequestParam(defaultValue = "true") boolean allVersions) {
        return gauges.pace(id, allVersions);
    }
}
