package org.zhibu.transfer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of transfers; {@code next} is the cursor of the following page, if there is one. */
public record TransferPage(
        List<TransferLine> items,
        @Schema(description = "下一页的游标") @Nullable String next) {}
