package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.zhibu.testing.FixedClock.day;
import static org.zhibu.testing.FixedClock.dayOf;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhibu.testing.TestEngine;

class ApplicationStageTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("developmentApplication");

    @Test
    void anOnlineApplicationIsReceivedByTheCommissionerFirst() {
        var stage = ENGINE.start(Map.of("onPaper", false));

        assertThat(stage.waitsAt()).containsExactly("receiveApplication");
        assertThat(stage.askedTo("receiveApplication")).containsExactly("a0101-commissioner");
    }

    @Test
    void anApplicationOnPaperGoesStraightToTheTalk() {
        var stage = ENGINE.start(Map.of("onPaper", true));

        assertThat(stage.waitsAt()).containsExactly("holdInitialTalk");
    }

    @Test
    void anAcceptedApplicantIsTalkedToBySecretaryOrCommissioner() {
        var stage = ENGINE.start();

        stage.complete("receiveApplication", "ACCEPTED");

        assertThat(stage.waitsAt()).containsExactly("holdInitialTalk");
        assertThat(stage.askedTo("holdInitialTalk")).containsExactly("a0101-commissioner", "a0101-secretary");
    }

    @Test
    void aReturnedApplicationEndsTheStage() {
        var stage = ENGINE.start();

        stage.complete("receiveApplication", "RETURNED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("applicationReturned");
    }

    @Test
    void theTalkEndsTheStageAndItsTimers() {
        var stage = ENGINE.start(Map.of("onPaper", true));

        stage.complete("holdInitialTalk");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("applicantBriefed");
        assertThat(stage.timers()).isEmpty();
        assertThat(stage.times("warnOfMissingTalk")).isZero();
    }

    @Test
    void theTalkHasAYellowAndARedDay() {
        var stage = ENGINE.start(Map.of("onPaper", true));

        assertThat(stage.timers())
                .containsOnly(
                        entry("initialTalkDueSoon", dayOf("initialTalkDueSoon")),
                        entry("initialTalkOverdue", dayOf("initialTalkOverdue")));
    }

    @Test
    void eachDayThatPassesWarnsOnceAndTheTalkStaysOpen() {
        var stage = ENGINE.start(Map.of("onPaper", true));

        stage.fire("initialTalkDueSoon");

        assertThat(stage.times("warnOfMissingTalk")).isEqualTo(1);
        assertThat(stage.endings()).containsExactly("talkWarningRaised");

        stage.fire("initialTalkOverdue");

        assertThat(stage.times("warnOfMissingTalk")).isEqualTo(2);
        assertThat(stage.waitsAt()).containsExactly("holdInitialTalk");
        assertThat(stage.timers()).isEmpty();
    }

    @Test
    void aMovedTimerLeavesTheTalkOpen() {
        var stage = ENGINE.start(Map.of("onPaper", true));

        stage.move("initialTalkOverdue", day(LocalDate.of(2031, 6, 1)));

        assertThat(stage.waitsAt()).containsExactly("holdInitialTalk");
        assertThat(stage.timers()).containsEntry("initialTalkOverdue", day(LocalDate.of(2031, 6, 1)));
        assertThat(stage.times("warnOfMissingTalk")).isZero();
    }
}
