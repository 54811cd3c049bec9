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

class DuesRemindingTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("duesReminding");

    @Test
    void membersAreRemindedStretchByStretch() {
        theStretchesAnswer(false, true);

        var reminding = ENGINE.start();

        assertThat(reminding.times("remindOfDues")).isEqualTo(2);
        assertThat(reminding.endings()).containsExactly("membersReminded");
    }

    @Test
    void everyMorningItIsLookedWhetherTheDayHasCome() {
        theStretchesAnswer(true, true, true);
        var reminding = ENGINE.start();
        var tomorrow = LocalDate.now(ZoneId.systemDefault()).plusDays(1);

        ENGINE.moveTo(at(tomorrow, 7));
        assertThat(reminding.times("remindOfDues")).isEqualTo(1);
        ENGINE.moveTo(at(tomorrow, 9));
        assertThat(reminding.times("remindOfDues")).isEqualTo(2);
    }

    private static void theStretchesAnswer(Boolean... complete) {
        var answers = new ArrayDeque<>(List.of(complete));
        ENGINE.teach("remindOfDues", execution -> execution.setVariable("reminded", answers.remove()));
    }

    private static Date at(LocalDate day, int hour) {
        return Date.from(day.atTime(hour, 0).atZone(ZoneId.systemDefault()).toInstant());
    }
}
