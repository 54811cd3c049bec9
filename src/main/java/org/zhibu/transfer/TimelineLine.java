package org.zhibu.transfer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened, when, with which letter and where; it travels with the messages, so both sides tell the same story. */
public record TimelineLine(
        TransferEvent event,
        @Schema(example = "2026-07-01") LocalDate on,
        @Schema(example = "local-x1-2026-00001") @Nullable String letter,
        @Schema(description = "办理的党组织") @Nullable String place,
        @Schema(description = "说明") @Nullable String note) {

    /** The event in words. */
    public String label() {
        return event.label();
    }
}
