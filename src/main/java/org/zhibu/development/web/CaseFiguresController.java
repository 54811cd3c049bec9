package org.zhibu.development.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.development.CaseCourse;
import org.zhibu.development.CaseFigures;
import org.zhibu.development.CasesView;

/** What Cockpit shows of cases; operators hold no post, so they see figures and dates, and no dossier. */
@RestController
@RequestMapping("/api/operator/cases")
@Tag(name = "发展党员统计", description = "仅供系统管理员；只有件数、天数和步骤名称，没有个人信息")
class CaseFiguresController {

    private final CaseFigures figures;

    CaseFiguresController(CaseFigures figures) {
        this.figures = figures;
    }

    @GetMapping
    @Operation(summary = "案件分布", description = "各阶段的件数、各党委案件距上一步的天数、办理中案件最多的二十个党支部。")
    CasesView today() {
        return figures.today();
    }

    @GetMapping("/{number}")
    @Operation(summary = "一件案件的进程", description = "已办步骤及日期、待办步骤及法定期限、已发出的预警。不含姓名、办理结果和填报内容。")
    CaseCourse course(
            @Parameter(description = "档案编号，也是流程实例的业务键", example = "2026-000123") @PathVariable String number) {
        return figures.course(number);
    }
}
