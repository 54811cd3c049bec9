package org.zhibu.transfer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place to which a member can be sent; the value is what a request names. */
public record DestinationView(
        @Schema(example = "x1201", description = "提交申请时填写的代码")
        String value,

        @Schema(example = "第一支部（甲党委）") String label,
        TransferRequest.DestinationKind kind,
        @Nullable String region) {}
