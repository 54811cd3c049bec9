package org.zhibu.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** A receipt, and what the money went to. */
public record PaymentView(
        String receipt,
        PersonId person,
        OrganizationCode branch,
        PaymentPurpose purpose,
        PaymentMethod method,
        Money amount,
        LocalDate paidOn,
        @Nullable String payer,
        @Nullable String reference,
        List<Share> shares,
        @Nullable LocalDate reversedOn,
        @Nullable String reversalReason,
        Instant recordedAt,
        String recordedBy) {

    /** A part of the money: for a month, or paid ahead, or given of one's own accord. */
    public record Share(@Nullable YearMonth month, LedgerAccount account, Money amount) {}
}
