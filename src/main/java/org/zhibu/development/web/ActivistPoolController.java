package org.zhibu.development.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.development.ActivistPools;
import org.zhibu.development.PoolAnalysisView;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;

/** A committee's yearly analyses over HTTP; they are written in the user task. */
@RestController
@RequestMapping("/api/organizations/{committee}/activist-pool-analyses")
@Tag(name = "入党积极分子队伍分析", description = "基层党委每年一次，见《细则》第十一条")
class ActivistPoolController {

    private final ActivistPools pools;

    ActivistPoolController(ActivistPools pools) {
        this.pools = pools;
    }

    @GetMapping
    @Operation(summary = "查询年度分析", description = "返回该党委历年的分析，最近的在前；本年度已启动尚未完成的也在内。")
    List<PoolAnalysisView> list(
            @Parameter(description = "党委代码", example = "x1") @PathVariable OrganizationCode committee,
            @Parameter(hidden = true) Actor actor) {
        return pools.of(committee, actor);
    }
}
