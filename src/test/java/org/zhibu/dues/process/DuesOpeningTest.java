package org.zhibu.dues.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhibu.testing.TestEngine;

class DuesOpeningTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("duesOpening");

    @Test
    void membersAreBilledStretchByStretchUntilTheMonthIsComplete() {
        theStretchesAnswer(false, false, true);

        var opening = ENGINE.start();

        assertThat(opening.times("billDues")).isEqualTo(3);
        assertThat(opening.isOver()).isTrue();
        assertThat(opening.endings()).containsExactly("duesMonthOpened");
    }

    @Test
    void everyFirstOfTheMonthTheMonthIsOpened() {
        theStretchesAnswer(true, true, true);
        var opening = ENGINE.start();
        var first = LocalDate.now(ZoneId.systemDefault()).plusMonths(1).withDayOfMonth(1);

        ENGINE.moveTo(morningOf(first.minusDays(1)));
        assertThat(opening.times("billDues")).isEqualTo(1);
        ENGINE.moveTo(morningOf(first));
        assertThat(opening.times("billDues")).isEqualTo(2);
        ENGINE.moveTo(morningOf(first.plusDays(27)));
        assertThat(opening.times("billDues")).isEqualTo(2);
        ENGINE.moveTo(morningOf(first.plusMonths(1)));
        assertThat(opening.times("billDues")).isEqualTo(3);
    }

    private static void theStretchesAnswer(Boolean... complete) {
        var answers = new ArrayDeque<>(List.of(complete));
        ENGINE.teach("billDues", execution -> execution.setVariable("billed", answers.remove()));
    }

    private static Date morningOf(LocalDate day) {
        return Date.from(day.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant());
    }
}
