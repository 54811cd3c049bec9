package org.zhibu.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/**
 * A case of arrears as officers read it.
 *
 * @param since the first month that counts
 */
public record ArrearsView(
        String number,
        PersonId person,
        String name,
        OrganizationCode branch,
        String branchName,
        YearMonth since,
        ArrearsState state,
        LocalDate openedOn,
        @Nullable Talk talk,
        List<Examination> examinations,
        @Nullable LocalDate endedOn) {

    /** What the branch found. */
    public record Talk(
            LocalDate on, ArrearsReason reason, @Nullable LocalDate payBy, String note, String by) {}

    /** What the committee found. */
    public record Examination(LocalDate on, ArrearsExamination.Answer outcome, String opinion, String by) {}
}
