package org.zhibu.dues;

import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/**
 * A member in a month's list.
 *
 * @param charged what the month costs; none as long as nobody fixed it
 * @param outstanding what is open for the month
 * @param earlierMonths how many earlier months are open
 */
public record CollectionLine(
        PersonId person,
        String name,
        BillState state,
        @Nullable Money charged,
        Money outstanding,
        int earlierMonths) {}
