package org.zhibu.transfer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.transfer.VoidCause;

/** A letter is to be taken out of circulation; that it has expired is for the clock to say. */
record LetterRecall(
        @Schema(description = "原因：撤回、遗失、更正", example = "LOST") @NotNull(message = "请选择原因")
        Cause cause,

        @Schema(example = "2026-07-10") @NotNull(message = "请填写日期")
        LocalDate occurredOn,

        @Schema(description = "说明") @Size(max = 500, message = "说明不超过500字") @Nullable
        String note) {
    /** What a person may decide. */
    enum Cause {
        WITHDRAWN(VoidCause.WITHDRAWN),
        LOST(VoidCause.LOST),
        CORRECTION(VoidCause.CORRECTION);

        private final VoidCause why;

        Cause(VoidCause why) {
            this.why = why;
        }

        VoidCause why() {
            return why;
        }
    }
}
