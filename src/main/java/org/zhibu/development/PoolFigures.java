package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.zhibu.rules.Deadlines;

/** How many activists a committee has, for how long they have been cultivated, and how many observations are overdue. */
@Embeddable
public record PoolFigures(
        @Schema(description = "入党积极分子人数", example = "12") int activists,
        @Schema(description = "培养不满一年", example = "7") int underOneYear,
        @Schema(description = "培养一年以上、不满两年", example = "4") int oneToTwoYears,
        @Schema(description = "培养两年以上", example = "1") int overTwoYears,
        @Schema(description = "半年考察逾期人数", example = "2") int overdueObservations) {

    static PoolFigures of(List<Milestones> activists, LocalDate today) {
        var months =
                activists.stream().map(days -> days.monthsCultivated(today)).toList();
        var underOneYear = count(months, 0, 12);
        var oneToTwoYears = count(months, 12, 24);
        var overdue = activists.stream()
                .flatMap(days -> days.lastObservedOn().stream())
                .filter(last -> Deadlines.nextObservation(last).isBefore(today))
                .count();
        return new PoolFigures(
                months.size(), underOneYear, oneToTwoYears, months.size() - underOneYear - oneToTwoYears, (int)
                        overdue);
    }

    private static int count(List<Long> months, int from, int until) {
        return (int)
                months.stream().filter(each -> each >= from && each < until).count();
    }
}
