package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zhibu.kernel.OrganizationCode;

/** How long the open cases below a committee have been waiting since their last step, times the law prescribes included. */
public record CommitteeFigures(
        @Schema(type = "string", example = "a01") OrganizationCode committee,
        @Schema(example = "计算机学院党委") String name,
        long open,
        @Schema(description = "距上一步的天数，中位数") long medianDays,
        @Schema(description = "距上一步的天数，最长") long longestDays) {

    /**
     * Figures of a committee.
     *
     * @param longestFirst at least one line, the earliest day first
     */
    static CommitteeFigures of(
            OrganizationCode committee, String name, List<CaseCounts.WaitingSince> longestFirst, LocalDate today) {
        var open = longestFirst.stream()
                .mapToLong(CaseCounts.WaitingSince::getCases)
                .sum();
        return new CommitteeFigures(
                committee,
                name,
                open,
                days(middle(longestFirst, open), today),
                days(longestFirst.get(0).getSince(), today));
    }

    private static LocalDate middle(List<CaseCounts.WaitingSince> longestFirst, long open) {
        var passed = 0L;
        for (var line : longestFirst) {
            passed += line.getCases();
            if (2 * passed > open) {
                return line.getSince();
            }
        }
        throw new IllegalArgumentException("No case waits");
    }

    private static long days(LocalDate since, LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }
}
