package org.zhibu.development.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** What happened to a case; which further fields are needed depends on the kind. */
record DossierEvent(
        @Schema(description = "事项：撤回、去世、终止、转移、培养联系人不能履职、入党介绍人不能履职", example = "MOVED") @NotNull(message = "请选择事项")
        EventKind kind,

        @Schema(description = "发生日期", example = "2026-09-01") @NotNull(message = "请填写发生日期")
        LocalDate occurredOn,

        @Schema(type = "string", description = "转入的党支部代码（MOVED）", example = "a0102") @Nullable
        OrganizationCode branch,

        @Schema(description = "原党组织证明的培养教育月数（MOVED）", example = "10") @PositiveOrZero(message = "培养教育月数不能为负数") @Nullable
        Integer monthsCertified,

        @Schema(
                type = "string",
                description = "不能履职的人员编号（CONTACT_UNAVAILABLE、INTRODUCER_UNAVAILABLE）",
                example = "520000000000000001")
        @Nullable
        PersonId person) {}
