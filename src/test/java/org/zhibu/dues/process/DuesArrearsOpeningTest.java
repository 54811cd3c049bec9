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

class DuesArrearsOpeningTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("duesArrearsOpening");

    @Test
    void membersAreFoundStretchByStretchUntilNobodyIsLeft() {
        theStretchesAnswer(false, true);

        var opening = ENGINE.start();

        assertThat(opening.times("openDuesArrears")).isEqualTo(2);
        assertThat(opening.isOver()).isTrue();
        assertThat(opening.endings()).containsExactly("arrearsOpened");
    }

    @Test
    void theSearchGoesOnEveryNight() {
        theStretchesAnswer(true, true, true);
        var opening = ENGINE.start();
        var tomorrow = LocalDate.now(ZoneId.systemDefault()).plusDays(1);

        ENGINE.moveTo(at(tomorrow, 2));
        assertThat(opening.times("openDuesArrears")).isEqualTo(2);
        ENGINE.moveTo(at(tomorrow, 23));
        assertThat(opening.times("openDuesArrears")).isEqualTo(2);
        ENGINE.moveTo(at(tomorrow.plusDays(1), 2));
        assertThat(opening.times("openDuesArrears")).isEqualTo(3);
    }

    private static void theStretchesAnswer(Boolean... complete) {
        var answers = new ArrayDeque<>(List.of(complete));
        ENGINE.teach("openDuesArrears", execution -> execution.setVariable("opened", answers.remove()));
    }

    private static Date at(LocalDate day, int hour) {
        return Date.from(day.atTime(hour, 0).atZone(ZoneId.systemDefault()).toInstant());
    }
}
