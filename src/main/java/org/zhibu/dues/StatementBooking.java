package org.zhibu.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** A line of a bank statement that somebody has assigned to a member. */
public record StatementBooking(
        @NotBlank(message = "请填写交易流水号") @Size(max = 64, message = "流水号不超过64字")
        String serial,

        @NotNull(message = "请选择党员") PersonId person,
        @NotNull(message = "请填写金额") Money amount,
        @NotNull(message = "请填写交易日期") LocalDate paidOn,
        @Size(max = 100, message = "付款人不超过100字") @Nullable String payer,
        @Size(max = 500, message = "说明不超过500字") @Nullable String reason) {}
