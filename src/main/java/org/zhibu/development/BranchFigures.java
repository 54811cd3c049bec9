package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import org.zhibu.kernel.OrganizationCode;

/** How many cases are open in a branch. */
public record BranchFigures(
        @Schema(type = "string", example = "a0101") OrganizationCode branch,
        @Schema(example = "计算机学院教工第一党支部") String name,
        long open) {}
