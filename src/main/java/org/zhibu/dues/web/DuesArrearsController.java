package org.zhibu.dues.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.dues.ArrearsView;
import org.zhibu.dues.DuesArrears;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** Cases of members who have not paid for months; they are worked on in their forms. */
@RestController
@RequestMapping("/api")
@Tag(name = "欠缴处理", description = "连续三个月未交的谈话，连续六个月未交的研究")
class DuesArrearsController {

    private final DuesArrears arrears;

    DuesArrearsController(DuesArrears arrears) {
        this.arrears = arrears;
    }

    @GetMapping("/dues-arrears-cases")
    @Operation(summary = "未结的欠缴处理", description = "某党组织及其下级各党支部。")
    List<ArrearsView> open(
            @Parameter(description = "党组织代码", example = "x1") @RequestParam OrganizationCode organization,
            @Parameter(hidden = true) Actor actor) {
        return arrears.under(organization, actor);
    }

    @GetMapping("/dues-arrears-cases/{number}")
    @Operation(summary = "查看一件欠缴处理", description = "本人，或者职责范围内：谈话了解的原因、历次研究的意见。")
    ArrearsView one(
            @Parameter(description = "欠缴处理编号", example = "QJ2026-000001") @PathVariable String number,
            @Parameter(hidden = true) Actor actor) {
        return arrears.get(number, actor);
    }

    @GetMapping("/dues/{member}/arrears-cases")
    @Operation(summary = "某党员的历次欠缴处理", description = "最近的在前。")
    List<ArrearsView> of(
            @Parameter(description = "人员编号") @PathVariable PersonId member, @Parameter(hidden = true) Actor actor) {
        return arrears.of(member, actor);
    }
}
