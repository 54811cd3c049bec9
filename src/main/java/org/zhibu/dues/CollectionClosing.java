package org.zhibu.dues;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/**
 * A branch closes its month.
 *
 * @param remitted what it hands over to the committee above
 * @param explained whose amount the collector had the form explain; nothing is done with it
 */
public record CollectionClosing(
        @NotNull(message = "请填写结账日期") LocalDate occurredOn,
        @NotNull(message = "请填写上缴金额，没有上缴的填0") Money remitted,
        @Size(max = 500, message = "说明不超过500字") @Nullable String remark,
        @Nullable PersonId explained) {}
