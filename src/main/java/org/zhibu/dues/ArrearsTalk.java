package org.zhibu.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The branch talked to a member who is behind with dues.
 *
 * @param payBy the day by which the member promised, or was told, to pay
 */
public record ArrearsTalk(
        @NotNull(message = "请填写谈话日期") LocalDate occurredOn,
        @NotNull(message = "请选择欠缴原因") ArrearsReason reason,
        @Nullable LocalDate payBy,

        @NotBlank(message = "请填写谈话情况") @Size(max = 500, message = "谈话情况不超过500字")
        String note) {}
