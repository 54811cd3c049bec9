package org.zhibu.dues.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.dues.AmountFixing;
import org.zhibu.dues.AssessmentView;
import org.zhibu.dues.DuesAssessments;
import org.zhibu.dues.DuesFile;
import org.zhibu.dues.DuesTariffs;
import org.zhibu.dues.Explanation;
import org.zhibu.dues.ReliefAnswer;
import org.zhibu.dues.ReliefProposal;
import org.zhibu.dues.ReliefView;
import org.zhibu.dues.Statement;
import org.zhibu.dues.TariffView;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;

/** What members owe and why: rates, amounts, reductions, statements. */
@RestController
@RequestMapping("/api")
@Tag(name = "党费核定", description = "党费标准、月交纳额、减免和本人账单")
class DuesController {

    private final DuesTariffs tariffs;
    private final DuesAssessments assessments;
    private final DuesFile file;

    DuesController(DuesTariffs tariffs, DuesAssessments assessments, DuesFile file) {
        this.tariffs = tariffs;
        this.assessments = assessments;
        this.file = file;
    }

    @GetMapping("/dues-tariffs")
    @Operation(summary = "党费标准", description = "按起始月份列出历次标准及修改依据，最后一条未到起始月份的尚未执行。")
    List<TariffView> tariffs() {
        return tariffs.all();
    }

    @PostMapping("/dues-tariffs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "修改党费标准", description = "由组织部修改，从以后的月份起执行，须写明依据；已开出的账单不变。")
    TariffView replace(@Valid @RequestBody NewTariff tariff, @Parameter(hidden = true) Actor actor) {
        return tariffs.replace(tariff.tariff(), tariff.reason(), actor);
    }

    @PostMapping("/dues-assessments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "核定月交纳额", description = "由党员所在党支部核定；年内再次核定须写明原因，已交清的月份不变。")
    AssessmentView fix(@Valid @RequestBody AmountFixing form, @Parameter(hidden = true) Actor actor) {
        return assessments.fix(form, actor);
    }

    @PostMapping("/dues-reliefs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "提出减免", description = "党支部研究后提出，上级党委批准后生效；免交填0。")
    ReliefView propose(@Valid @RequestBody ReliefProposal form, @Parameter(hidden = true) Actor actor) {
        return assessments.propose(form, actor);
    }

    @PostMapping("/dues-reliefs/{number}/answers")
    @Operation(summary = "批复减免", description = "由上级党委的组织员或者书记批复；不同意的须写明理由。")
    ReliefView answer(
            @Parameter(description = "减免编号", example = "JM2026-000001") @PathVariable String number,
            @Valid @RequestBody ReliefAnswer form,
            @Parameter(hidden = true) Actor actor) {
        return assessments.answer(number, form, actor);
    }

    @GetMapping("/dues/{member}")
    @Operation(summary = "党费账单", description = "本人，或者职责范围内的党员：各月账单、交纳记录、交至月份、预交余额。")
    Statement statement(
            @Parameter(description = "人员编号") @PathVariable PersonId member, @Parameter(hidden = true) Actor actor) {
        return file.statement(member, actor);
    }

    @GetMapping("/dues/{member}/assessments")
    @Operation(summary = "历次核定", description = "月交纳额的历次核定：收入各项、计入与扣除、比例、取整、核定人和时间。")
    List<AssessmentView> assessments(
            @Parameter(description = "人员编号") @PathVariable PersonId member, @Parameter(hidden = true) Actor actor) {
        return assessments.of(member, actor);
    }

    @GetMapping("/dues/{member}/reliefs")
    @Operation(summary = "历次减免")
    List<ReliefView> reliefs(
            @Parameter(description = "人员编号") @PathVariable PersonId member, @Parameter(hidden = true) Actor actor) {
        return assessments.reliefsOf(member, actor);
    }

    @GetMapping("/dues/{member}/{month}/explain")
    @Operation(summary = "这个数是怎么来的", description = "逐步说明月交纳额：类别、基数、比例、取整、上限、减免，各附条款；以及什么情况下会变。")
    Explanation explain(
            @Parameter(description = "人员编号") @PathVariable PersonId member,
            @Parameter(description = "月份", example = "2026-11") @PathVariable YearMonth month,
            @Parameter(hidden = true) Actor actor) {
        return file.explain(member, month, actor);
    }
}
