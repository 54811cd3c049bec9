package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A warning about a legal limit; {@code limitOn} is the last day that is in time. */
public record WarningView(
        @Schema(description = "预警目录编号", example = "W09") String code,
        DossierWarningLevel level,
        @Schema(example = "2026-07-15") LocalDate limitOn,
        @Schema(example = "2026-07-05") LocalDate raisedOn) {}
