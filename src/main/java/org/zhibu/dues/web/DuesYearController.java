package org.zhibu.dues.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.dues.DuesPublicationView;
import org.zhibu.dues.DuesYears;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;

/** Whole years of dues: what goes upward, and what the members are told. */
@RestController
@RequestMapping("/api")
@Tag(name = "党费年度", description = "上缴计算和公布")
class DuesYearController {

    private final DuesYears years;

    DuesYearController(DuesYears years) {
        this.years = years;
    }

    @GetMapping("/dues-remittances")
    @Operation(summary = "上缴计算", description = "某党组织及其下级一年实收党费、自愿多交、应上缴中央的大额党费，以及按本级比例应上缴的金额。")
    DuesYears.Remittance remittance(
            @Parameter(description = "党组织代码", example = "x1") @RequestParam OrganizationCode organization,
            @Parameter(description = "年度", example = "2026") @RequestParam int year,
            @Parameter(hidden = true) Actor actor) {
        return years.remittance(organization, year, actor);
    }

    @GetMapping("/dues-publications")
    @Operation(summary = "党费收缴情况公布", description = "本支部党员和职责范围内的人员可见，最近的在前。")
    List<DuesPublicationView> publications(
            @Parameter(description = "党支部代码", example = "x1101") @RequestParam OrganizationCode branch,
            @Parameter(hidden = true) Actor actor) {
        return years.publications(branch, actor);
    }

    @PostMapping("/dues-publications")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "公布一年的党费收缴情况", description = "每年一次，按公布当日的数字固定下来。")
    DuesPublicationView publish(@Valid @RequestBody NewPublication form, @Parameter(hidden = true) Actor actor) {
        return years.publish(form.branch(), form.year(), form.useOfDues(), actor);
    }

    /** Which year of which branch, and what the dues were used for. */
    record NewPublication(
            @NotNull(message = "请选择党支部") OrganizationCode branch,
            @NotNull(message = "请填写年度") Integer year,

            @Size(max = 2000, message = "使用情况不超过2000字") @Nullable
            String useOfDues) {}
}
