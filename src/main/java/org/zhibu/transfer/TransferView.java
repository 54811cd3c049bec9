package org.zhibu.transfer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** One transfer as its sides and the member read it. */
public record TransferView(
        @Schema(example = "T2026-000001") @Nullable String number,
        @Schema(description = "同批转接的批次号") @Nullable String batch,
        Direction direction,
        @Schema(type = "string") PersonId person,
        @Schema(example = "张某某") String name,
        TransferState state,
        @Schema(description = "状态说明", example = "介绍信在途") String stateLabel,
        Shelf shelf,
        @Schema(description = "转出党组织") String from,
        @Schema(description = "转入党组织") String to,

        @Schema(description = "党费交至月份", example = "2026-06") @Nullable
        String duesPaidThrough,

        @Schema(description = "接收方从该月起收取党费", example = "2026-07") @Nullable
        String duesFrom,

        @Schema(description = "介绍信有效期的最后一天") @Nullable LocalDate validUntil,
        @Nullable LocalDate endedOn,
        @Schema(description = "开具过的介绍信，包括已作废的") List<LetterView> letters,
        List<TimelineLine> timeline) {
    /** From which side it is seen. */
    public enum Direction {
        OUT,
        IN
    }
}
