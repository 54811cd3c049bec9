package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of dossiers; {@code next} is the cursor of the following page, if there is one. */
public record DossierPage(
        List<DossierLine> items,
        @Schema(description = "下一页的游标") @Nullable String next) {}
