package org.zhibu.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.DuesCategory;
import org.zhibu.rules.Money;
import org.zhibu.rules.PayLine;

/**
 * What a branch fixes for a member.
 *
 * @param lines of the pay slip; for those without a fixed income the net income of the whole last quarter
 * @param local what the place has fixed for farmers
 * @param aboveCeiling whether the member gives more than the ceiling of their own accord
 * @param from the first month that counts
 * @param reason why an amount is fixed anew within the year
 */
public record AmountFixing(
        @NotNull(message = "请选择党员") PersonId person,
        @NotNull(message = "请选择收入类别") DuesCategory category,
        @NotNull @Size(max = 40, message = "收入项目不超过40行") List<@Valid @NotNull PayLine> lines,
        @Nullable Money local,
        boolean aboveCeiling,
        @NotNull(message = "请填写起始月份") YearMonth from,
        @Size(max = 500, message = "说明不超过500字") @Nullable String reason) {

    public AmountFixing {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** The monthly base; none where income does not count. */
    @Nullable
    Money base() {
        if (!category.needsBase() || lines.isEmpty()) {
            return null;
        }
        return category == DuesCategory.SELF_EMPLOYED
                ? PayLine.averageOfQuarter(PayLine.base(lines))
                : PayLine.base(lines);
    }
}
