package org.zhibu.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a letter ran out, and what is to be done. */
public record ExpiryExplanation(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotNull(message = "请选择办理结果") Answer outcome,
        @NotNull(message = "请选择过期原因") Cause cause,
        @Nullable LocalDate lastActivityOn,

        @NotBlank(message = "请写明过期的经过") @Size(max = 2000, message = "说明不超过2000字")
        String explanation) {
    /** What came of it. */
    public enum Answer {
        REISSUE,
        GIVE_UP
    }

    /** Whose doing it was. */
    public enum Cause {
        HANDLER("经办人原因"),
        GOOD_CAUSE("本人有正当理由"),
        NO_CAUSE("本人无正当理由");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
