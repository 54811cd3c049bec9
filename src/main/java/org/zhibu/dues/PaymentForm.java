package org.zhibu.dues;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/**
 * Money that came in for a member.
 *
 * @param payer who paid on the member's behalf, a relative or another member
 * @param reference the bank's or the payment service's number
 * @param reason why so long ago or so far ahead
 */
public record PaymentForm(
        @NotNull(message = "请选择党员") PersonId person,
        @NotNull(message = "请选择用途") PaymentPurpose purpose,
        @NotNull(message = "请选择交纳方式") PaymentMethod method,
        @NotNull(message = "请填写金额") Money amount,
        @NotNull(message = "请填写交纳日期") LocalDate paidOn,
        @Size(max = 100, message = "代交人不超过100字") @Nullable String payer,
        @Size(max = 100, message = "流水号不超过100字") @Nullable String reference,
        @Size(max = 500, message = "说明不超过500字") @Nullable String reason) {}
