package org.zhibu.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The common higher organization department decides between the two committees. */
public record DisputeDecision(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择裁定结果") Answer outcome,

        @NotBlank(message = "请写明裁定意见") @Size(max = 2000, message = "裁定意见不超过2000字")
        String decision) {
    /** What came of it. */
    public enum Answer {
        TRANSFER,
        KEEP
    }
}
