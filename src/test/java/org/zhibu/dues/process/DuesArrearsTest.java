package org.zhibu.dues.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.zhibu.testing.FixedClock.dayOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

class DuesArrearsTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("duesArrears");

    @Test
    void theBranchTalksAndTheCommitteeIsAskedWhenTheDayHasCome() {
        var arrears = ENGINE.start();
        assertThat(arrears.askedTo("talkAboutArrears")).containsExactly("a0101-commissioner", "a0101-secretary");

        arrears.complete("talkAboutArrears");
        assertThat(arrears.waitsAt()).containsExactly("caseDue");
        assertThat(arrears.timers()).containsOnly(entry("caseDue", dayOf("caseDue")));
        arrears.fire("caseDue");

        assertThat(arrears.askedTo("examineArrears")).containsExactly("a01-head", "a01-organizer");
    }

    @Test
    void instalmentsAreLookedAtAgain() {
        var arrears = examined("SETTLING");

        assertThat(arrears.waitsAt()).containsExactly("caseDue");
    }

    @Test
    void aGoodReasonClosesTheCase() {
        var arrears = examined("GOOD_REASON");

        assertThat(arrears.isOver()).isTrue();
        assertThat(arrears.endings()).containsExactly("arrearsExcused");
    }

    @Test
    void theRestIsForTheDispositionProcedure() {
        var arrears = examined("HANDED_OVER");

        assertThat(arrears.isOver()).isTrue();
        assertThat(arrears.endings()).containsExactly("arrearsHandedOver");
    }

    @Test
    void whoPaysIsNotTalkedTo() {
        var arrears = ENGINE.start();

        arrears.tell("dues.arrearsSettled");

        assertThat(arrears.isOver()).isTrue();
        assertThat(arrears.endings()).containsExactly("arrearsSettled");
    }

    @Test
    void whoPaysLaterIsNotExamined() {
        var waiting = ENGINE.start();
        waiting.complete("talkAboutArrears");
        var examined = ENGINE.start();
        examined.complete("talkAboutArrears");
        examined.fire("caseDue");

        waiting.tell("dues.arrearsSettled");
        examined.tell("dues.arrearsSettled");

        assertThat(waiting.isOver()).isTrue();
        assertThat(waiting.timers()).isEmpty();
        assertThat(examined.isOver()).isTrue();
    }

    private static Case examined(String outcome) {
        var arrears = ENGINE.start();
        arrears.complete("talkAboutArrears");
        arrears.fire("caseDue");
        arrears.complete("examineArrears", outcome);
        return arrears;
    }
}
