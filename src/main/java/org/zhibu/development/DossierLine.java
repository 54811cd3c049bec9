package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** A line in a list of dossiers. */
public record DossierLine(
        @Schema(example = "2026-000123") String number,
        @Schema(type = "string") PersonId person,
        @Schema(example = "张某某") String name,
        @Schema(type = "string", example = "a0101") OrganizationCode branch,
        Stage stage,
        DossierStatus status,
        @Nullable Closing closing,
        @Schema(example = "2026-06-15") LocalDate appliedOn,
        boolean onPaper) {}
