package org.zhibu.transfer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter in the stub book. */
public record LetterView(
        @Schema(example = "local-x1-2026-00001") String number,
        LetterState state,
        @Schema(example = "2026-07-01") LocalDate issuedOn,
        @Schema(example = "30") int validityDays,

        @Schema(description = "有效期的最后一天", example = "2026-07-31")
        LocalDate validUntil,

        @Schema(description = "抬头") String addressee,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate endedOn,
        @Schema(description = "作废原因") @Nullable String voidCause,
        @Schema(description = "编入的党支部") @Nullable String receivingBranch,
        @Nullable String handler,
        @Nullable String handlerPhone,
        @Schema(description = "回执扫描件编号") @Nullable String scanNumber) {}
