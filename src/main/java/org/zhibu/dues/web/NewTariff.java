package org.zhibu.dues.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.zhibu.rules.DuesTariff;

/** Other rates, and the document they rest on. */
record NewTariff(
        @NotNull(message = "请填写党费标准") @Valid DuesTariff tariff,

        @NotBlank(message = "请填写依据的文件名称和文号") @Size(max = 500, message = "依据不超过500字")
        String reason) {}
