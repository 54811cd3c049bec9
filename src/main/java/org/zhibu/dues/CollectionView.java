package org.zhibu.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.rules.Money;

/** A branch's month in one line: as it stands, or as it was closed. */
public record CollectionView(
        String number,
        OrganizationCode branch,
        String branchName,
        YearMonth month,
        CollectionState state,
        int members,
        Money due,
        Money received,
        @Nullable Money remitted,
        @Nullable LocalDate closedOn,
        @Nullable String remark,
        @Nullable LocalDate reconciledOn,
        @Nullable String opinion) {}
