package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A numbered copy of 《中国共产党入党志愿书》: issued, spoiled or used. */
public record AdmissionFormView(
        @Schema(description = "志愿书编号", example = "110105000123")
        String number,

        @Schema(example = "ISSUED") String state,
        LocalDate issuedOn,
        @Nullable LocalDate endedOn) {}
