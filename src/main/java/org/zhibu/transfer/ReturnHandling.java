package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the issuer makes of a letter that came back. */
public record ReturnHandling(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @Size(max = 2000, message = "说明不超过2000字") @Nullable String explanation) {
    /** What came of it. */
    public enum Answer {
        CORRECT("更正后重新开具"),
        DISPUTE("提请组织部裁定"),
        WITHDRAW("撤回转接");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
