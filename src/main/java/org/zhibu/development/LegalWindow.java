package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and the last legal day of a step, and the article that says so; both days are in time. */
public record LegalWindow(
        @Schema(example = "2027-06-15") @Nullable LocalDate earliest,
        @Schema(example = "2027-07-15") @Nullable LocalDate latest,

        @Schema(example = "《中国共产党发展党员工作细则》(2026)第三十一条") @Nullable
        String article) {

    static final LegalWindow OPEN = new LegalWindow(null, null, null);
}
