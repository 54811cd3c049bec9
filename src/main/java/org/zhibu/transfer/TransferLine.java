package org.zhibu.transfer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** A line in a list of transfers; the key opens the transfer. */
public record TransferLine(
        @Schema(example = "T2026-000001") String key,
        TransferView.Direction direction,
        @Schema(type = "string") PersonId person,
        @Schema(example = "张某某") String name,
        TransferState state,
        @Schema(example = "介绍信在途") String stateLabel,
        Shelf shelf,
        String from,
        String to,
        @Nullable LocalDate validUntil) {}
