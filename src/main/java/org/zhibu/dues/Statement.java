package org.zhibu.dues;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/**
 * What a member owes and has paid.
 *
 * @param paidThrough the month up to which everything is settled
 * @param advance what was paid ahead
 */
public record Statement(
        PersonId person,
        @Nullable YearMonth paidThrough,
        Money advance,
        List<Month> months,
        List<PaymentView> payments) {

    /** A month's bill, and what is open on it. */
    public record Month(
            YearMonth month,
            OrganizationCode branch,
            BillState state,
            @Nullable Money charged,
            Money outstanding) {}
}
