package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.zhibu.testing.FixedClock.dayOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

class ProbationStageTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("developmentProbation");

    @Test
    void filingAndJoiningABranchBeginSideBySide() {
        var stage = ENGINE.start();

        assertThat(stage.waitsAt()).containsExactly("assignGroup", "fileAdmission");
        assertThat(stage.askedTo("assignGroup")).containsExactly("a0101-commissioner");
        assertThat(stage.askedTo("fileAdmission")).containsExactly("a-department");
    }

    @Test
    void aReturnedFilingIsCorrectedByTheOrganizerAndFiledAgain() {
        var stage = ENGINE.start();

        stage.complete("fileAdmission", "RETURNED");

        assertThat(stage.waitsAt()).containsExactly("assignGroup", "correctFiling");
        assertThat(stage.askedTo("correctFiling")).containsExactly("a01-organizer");

        stage.complete("correctFiling");

        assertThat(stage.waitsAt()).containsExactly("assignGroup", "fileAdmission");
    }

    @Test
    void theOathIsHeldByTheBranchOrTheCommittee() {
        var stage = ENGINE.start();

        stage.complete("assignGroup");

        assertThat(stage.askedTo("holdOath")).containsExactly("a01-organizer", "a0101-secretary");
        assertThat(stage.timers())
                .containsOnly(entry("oathDueSoon", dayOf("oathDueSoon")), entry("oathOverdue", dayOf("oathOverdue")));
    }

    @Test
    void aMissingOathWarnsAndStaysOpen() {
        var stage = ENGINE.start();
        stage.complete("assignGroup");

        stage.fire("oathDueSoon");

        assertThat(stage.times("warnOfMissingOath")).isEqualTo(1);

        stage.fire("oathOverdue");

        assertThat(stage.times("warnOfMissingOath")).isEqualTo(2);
        assertThat(stage.endings()).containsExactly("oathWarningRaised", "oathWarningRaised");
        assertThat(stage.waitsAt()).containsExactly("fileAdmission", "holdOath");
    }

    @Test
    void afterTheOathTheMemberIsObservedAndTheConversionApproaches() {
        var stage = onProbation();

        assertThat(stage.waitsAt()).containsExactly("conversionApproaching", "observeProbation");
        assertThat(stage.askedTo("observeProbation")).containsExactly("a0101-commissioner");
        assertThat(stage.timers()).containsOnly(entry("conversionApproaching", dayOf("conversionApproaching")));
    }

    @Test
    void observationGoesOnWhileMoreIsDue() {
        var stage = onProbation();

        stage.complete("observeProbation", Map.of("moreObservations", true));

        assertThat(stage.waitsAt()).containsExactly("conversionApproaching", "observeProbation");

        stage.complete("observeProbation", Map.of("moreObservations", false));

        assertThat(stage.waitsAt()).containsExactly("conversionApproaching");
    }

    @Test
    void theApplicationForConversionHasAYellowAndARedDay() {
        var stage = onProbation();

        stage.fire("conversionApproaching");

        assertThat(stage.waitsAt()).containsExactly("applyForConversion", "observeProbation");
        assertThat(stage.askedTo("applyForConversion")).containsExactly("a0101-commissioner");
        assertThat(stage.timers())
                .containsOnly(
                        entry("conversionApplicationDueSoon", dayOf("conversionApplicationDueSoon")),
                        entry("conversionApplicationOverdue", dayOf("conversionApplicationOverdue")));
    }

    @Test
    void aMissingApplicationWarnsAndStaysOpen() {
        var stage = onProbation();
        stage.fire("conversionApproaching");

        stage.fire("conversionApplicationDueSoon");

        assertThat(stage.times("warnOfProbationExpiry")).isEqualTo(1);

        stage.fire("conversionApplicationOverdue");

        assertThat(stage.times("warnOfProbationExpiry")).isEqualTo(2);
        assertThat(stage.endings()).containsExactly("expiryWarningRaised", "expiryWarningRaised");
        assertThat(stage.waitsAt()).containsExactly("applyForConversion", "observeProbation");
    }

    /** W16 is red without a meeting, whoever was late. */
    @Test
    void aMissingMeetingWarnsAndStaysOpen() {
        var stage = onProbation();
        stage.fire("conversionApproaching");
        stage.complete("applyForConversion");
        stage.complete("observeProbation", Map.of("moreObservations", false));
        assertThat(stage.timers()).containsOnly(entry("conversionMeetingOverdue", dayOf("conversionMeetingOverdue")));

        stage.fire("conversionMeetingOverdue");

        assertThat(stage.times("warnOfProbationExpiry")).isEqualTo(1);
        assertThat(stage.waitsAt()).contains("decideConversion");
    }

    @Test
    void theMeetingWaitsForTheApplicationAndTheLastObservation() {
        var stage = onProbation();
        stage.fire("conversionApproaching");

        stage.complete("applyForConversion");

        assertThat(stage.waitsAt()).containsExactly("observeProbation");

        stage.complete("observeProbation", Map.of("moreObservations", false));

        assertThat(stage.waitsAt()).containsExactly("decideConversion");
        assertThat(stage.askedTo("decideConversion")).containsExactly("a0101-secretary");
    }

    @Test
    void aMeetingWithoutAResolutionIsHeldAgain() {
        var stage = atTheMeeting();

        stage.complete("decideConversion", "NO_MAJORITY");
        stage.complete("decideConversion", "POSTPONED");

        assertThat(stage.waitsAt()).containsExactly("decideConversion");
    }

    @Test
    void aResolutionIsApprovedByTheHeadWithinALimit() {
        var stage = atTheMeeting();

        stage.complete("decideConversion", "RESOLVED");

        assertThat(stage.waitsAt()).containsExactly("approveConversion");
        assertThat(stage.askedTo("approveConversion")).containsExactly("a01-head");
        assertThat(stage.timers())
                .containsOnly(
                        entry("conversionApprovalDueSoon", dayOf("conversionApprovalDueSoon")),
                        entry("conversionApprovalOverdue", dayOf("conversionApprovalOverdue")));
    }

    @Test
    void aMissingApprovalWarnsAndStaysOpen() {
        var stage = atTheApproval();

        stage.fire("conversionApprovalDueSoon");

        assertThat(stage.times("warnOfConversionLimit")).isEqualTo(1);

        stage.fire("conversionApprovalOverdue");

        assertThat(stage.times("warnOfConversionLimit")).isEqualTo(2);
        assertThat(stage.endings()).containsExactly("conversionWarningRaised", "conversionWarningRaised");
        assertThat(stage.waitsAt()).containsExactly("approveConversion");
    }

    @Test
    void aReturnedResolutionIsDiscussedAgain() {
        var stage = atTheApproval();

        stage.complete("approveConversion", "RETURNED");

        assertThat(stage.waitsAt()).containsExactly("decideConversion");
    }

    @Test
    void anExtendedProbationIsObservedAndAppliedForAgain() {
        var stage = atTheApproval();

        stage.complete("approveConversion", "EXTENDED");

        assertThat(stage.waitsAt()).containsExactly("conversionApproaching", "observeProbation");

        stage.complete("observeProbation", Map.of("moreObservations", false));
        stage.fire("conversionApproaching");
        stage.complete("applyForConversion");

        assertThat(stage.waitsAt()).containsExactly("decideConversion");
    }

    @Test
    void aCancelledProbationIsThrownToTheRoad() {
        var stage = atTheApproval();

        stage.complete("approveConversion", "CANCELLED");

        assertThat(stage.endings()).containsExactly("probationCancelled");
    }

    @Test
    void theDossierIsArchivedOnlyWhenTheAdmissionIsFiledToo() {
        var stage = atTheApproval(onProbation(ENGINE.start()));

        stage.complete("approveConversion", "CONVERTED");

        assertThat(stage.waitsAt()).containsExactly("fileAdmission");

        stage.complete("fileAdmission", "FILED");

        assertThat(stage.waitsAt()).containsExactly("archiveDossier");
        assertThat(stage.askedTo("archiveDossier")).containsExactly("a01-organizer");
    }

    @Test
    void aMissingArchiveWarnsAndStaysOpen() {
        var stage = converted();

        assertThat(stage.timers())
                .containsOnly(
                        entry("archivingDueSoon", dayOf("archivingDueSoon")),
                        entry("archivingOverdue", dayOf("archivingOverdue")));

        stage.fire("archivingDueSoon");

        assertThat(stage.times("warnOfMissingArchive")).isEqualTo(1);

        stage.fire("archivingOverdue");

        assertThat(stage.times("warnOfMissingArchive")).isEqualTo(2);
        assertThat(stage.endings()).containsExactly("archiveWarningRaised", "archiveWarningRaised");
        assertThat(stage.waitsAt()).containsExactly("archiveDossier");
    }

    @Test
    void anIncompleteDossierIsArchivedLater() {
        var stage = converted();

        stage.complete("archiveDossier", "INCOMPLETE");

        assertThat(stage.waitsAt()).containsExactly("archiveDossier");

        stage.complete("archiveDossier", "ARCHIVED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("dossierArchived");
    }

    private static Case onProbation() {
        var stage = ENGINE.start();
        stage.complete("fileAdmission", "FILED");
        return onProbation(stage);
    }

    private static Case atTheMeeting() {
        return atTheMeeting(onProbation());
    }

    private static Case atTheApproval() {
        return atTheApproval(onProbation());
    }

    private static Case converted() {
        var stage = atTheApproval();
        stage.complete("approveConversion", "CONVERTED");
        return stage;
    }

    private static Case onProbation(Case stage) {
        stage.complete("assignGroup");
        stage.complete("holdOath");
        return stage;
    }

    private static Case atTheMeeting(Case stage) {
        stage.complete("observeProbation", Map.of("moreObservations", false));
        stage.fire("conversionApproaching");
        stage.complete("applyForConversion");
        return stage;
    }

    private static Case atTheApproval(Case stage) {
        atTheMeeting(stage).complete("decideConversion", "RESOLVED");
        return stage;
    }
}
