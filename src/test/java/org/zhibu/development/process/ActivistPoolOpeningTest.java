package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhibu.testing.TestEngine;

class ActivistPoolOpeningTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("activistPoolOpening");

    @Test
    void everyFirstOfNovemberTheAnalysesAreOpened() {
        var opening = ENGINE.start();
        assertThat(opening.times("openActivistPoolAnalyses")).isEqualTo(1);
        var first = nextFirstOfNovember();

        ENGINE.moveTo(morningOf(first.minusDays(1)));
        assertThat(opening.times("openActivistPoolAnalyses")).isEqualTo(1);
        ENGINE.moveTo(morningOf(first));
        assertThat(opening.times("openActivistPoolAnalyses")).isEqualTo(2);
        ENGINE.moveTo(morningOf(first.plusMonths(11)));
        assertThat(opening.times("openActivistPoolAnalyses")).isEqualTo(2);
        ENGINE.moveTo(morningOf(first.plusYears(1)));
        assertThat(opening.times("openActivistPoolAnalyses")).isEqualTo(3);
    }

    private static LocalDate nextFirstOfNovember() {
        var today = LocalDate.now(ZoneId.systemDefault());
        var thisYear = LocalDate.of(today.getYear(), 11, 1);
        return today.isBefore(thisYear) ? thisYear : thisYear.plusYears(1);
    }

    private static Date morningOf(LocalDate day) {
        return Date.from(day.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant());
    }
}
