package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Meeting;

/** A vote on file; {@code sequence} is that of the step it belongs to. */
public record VoteView(
        @Schema(example = "15") int sequence,
        Meeting meeting,
        @Schema(type = "string", example = "a0101") OrganizationCode organization,
        @Schema(example = "2026-06-15") LocalDate heldOn,
        @Schema(description = "应到", example = "10") int due,
        @Schema(description = "实到", example = "8") int present,
        @Schema(description = "会前书面意见", example = "1") int writtenBefore,
        @Schema(description = "赞成", example = "9") int inFavor,
        @Schema(description = "反对", example = "0") int against,
        @Schema(description = "弃权", example = "0") int abstain,
        @Schema(description = "至少到会", example = "6") int minimumPresent,
        @Schema(description = "至少赞成", example = "6") int minimumInFavor,
        boolean passed,
        String explanation,
        @Schema(description = "应到会人员和不计入人员") List<RollLine> roll) {

    /** One name on the roll, and why it did not count, if so. */
    public record RollLine(
            @Schema(type = "string") PersonId person,
            @Schema(example = "李某某") String name,
            @Nullable String excludedFor) {}
}
