package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** A cultivation contact or an introducer; {@code until} is the first day on which no longer. */
public record SponsorView(
        @Schema(type = "string") PersonId person,
        @Schema(example = "李某某") String name,
        SponsorRole role,
        LocalDate from,
        @Nullable LocalDate until) {}
