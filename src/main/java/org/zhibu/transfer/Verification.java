package org.zhibu.transfer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What whoever holds a letter may learn by its code: nothing about the person. */
public record Verification(
        @Schema(example = "local-x1-2026-00001") String number,
        @Schema(description = "开具日期") LocalDate issuedOn,
        @Schema(description = "有效期的最后一天") LocalDate validUntil,
        LetterState state,
        @Schema(description = "状态说明", example = "有效") String stateLabel,
        @Schema(description = "今天是否可以凭此信办理接收") boolean usable) {}
