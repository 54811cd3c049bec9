package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.zhibu.testing.FixedClock.dayOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

class ActivistStageTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("developmentActivist");

    @Test
    void anApplicantIsRecommendedByTheCommissionerAndDeterminedByTheCommittee() {
        var stage = ENGINE.start();

        assertThat(stage.waitsAt()).containsExactly("recommendActivist");
        assertThat(stage.askedTo("recommendActivist")).containsExactly("a0101-commissioner");

        stage.complete("recommendActivist");

        assertThat(stage.waitsAt()).containsExactly("determineActivist");
        assertThat(stage.askedTo("determineActivist")).containsExactly("a0101-committee");
    }

    @Test
    void aDeterminedActivistIsFiledByTheOrganizerAndGetsContacts() {
        var stage = ENGINE.start();
        stage.complete("recommendActivist");

        stage.complete("determineActivist", "DETERMINED");

        assertThat(stage.askedTo("fileActivist")).containsExactly("a01-organizer");

        stage.complete("fileActivist", "FILED");

        assertThat(stage.askedTo("assignContacts")).containsExactly("a0101-commissioner");

        stage.complete("assignContacts");

        assertThat(stage.waitsAt()).containsExactly("observeActivist");
        assertThat(stage.askedTo("observeActivist")).containsExactly("a0101-commissioner");
    }

    @Test
    void anApplicantWhoIsNotDeterminedNowIsRecommendedAgain() {
        var stage = ENGINE.start();
        stage.complete("recommendActivist");

        stage.complete("determineActivist", "NOT_NOW");

        assertThat(stage.waitsAt()).containsExactly("recommendActivist");
    }

    @Test
    void aReturnedFilingIsDeterminedAgain() {
        var stage = ENGINE.start();
        stage.complete("recommendActivist");
        stage.complete("determineActivist", "DETERMINED");

        stage.complete("fileActivist", "RETURNED");

        assertThat(stage.waitsAt()).containsExactly("determineActivist");
    }

    @Test
    void aStageThatIsResumedAtCultivationSkipsRecommendationAndFiling() {
        var stage = resumedAtCultivation();

        assertThat(stage.waitsAt()).containsExactly("observeActivist");
    }

    @Test
    void anActivistIsObservedUntilTheBranchProposesACandidate() {
        var stage = resumedAtCultivation();

        stage.complete("observeActivist", "CONTINUE");
        stage.complete("observeActivist", "CONTINUE");

        assertThat(stage.waitsAt()).containsExactly("observeActivist");

        stage.complete("observeActivist", "PROPOSE");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("activistCultivated");
    }

    @Test
    void aDroppedActivistIsAnApplicantAgain() {
        var stage = resumedAtCultivation();

        stage.complete("observeActivist", "DROP");

        assertThat(stage.waitsAt()).containsExactly("recommendActivist");
        assertThat(stage.timers()).isEmpty();
    }

    @Test
    void eachHalfYearWithoutObservationWarnsOnceYellowAndOnceRed() {
        var stage = resumedAtCultivation();

        stage.fire("observationDueSoon");

        assertThat(stage.times("warnOfMissingObservation")).isEqualTo(1);

        stage.fire("observationOverdue");

        assertThat(stage.times("warnOfMissingObservation")).isEqualTo(2);
        assertThat(stage.endings()).containsExactly("observationWarningRaised", "observationWarningRaised");
        assertThat(stage.waitsAt()).containsExactly("observeActivist");
    }

    @Test
    void theNextHalfYearHasNewTimers() {
        var stage = resumedAtCultivation();
        stage.fire("observationDueSoon");
        stage.fire("observationOverdue");

        stage.complete("observeActivist", "CONTINUE");

        assertThat(stage.timers())
                .containsOnly(
                        entry("observationDueSoon", dayOf("observationDueSoon")),
                        entry("observationOverdue", dayOf("observationOverdue")));
    }

    private static Case resumedAtCultivation() {
        return ENGINE.start(Map.of("enterAt", "observeActivist"));
    }
}
