package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.zhibu.testing.FixedClock.day;
import static org.zhibu.testing.FixedClock.dayOf;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

class AdmissionStageTest {

    private static final Date THREE_MONTHS = day(LocalDate.of(2030, 4, 1));
    private static final Date SIX_MONTHS = day(LocalDate.of(2030, 7, 1));

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("developmentAdmission");

    @Test
    void aCandidateIsReviewedByTheCommitteeAndPreExaminedAbove() {
        var stage = ENGINE.start();

        assertThat(stage.waitsAt()).containsExactly("reviewCandidate");
        assertThat(stage.askedTo("reviewCandidate")).containsExactly("a0101-committee");

        stage.complete("reviewCandidate", "QUALIFIED");

        assertThat(stage.waitsAt()).containsExactly("preExamine");
        assertThat(stage.askedTo("preExamine")).containsExactly("a01-head", "a01-organizer");
    }

    @Test
    void aCandidateWhoDoesNotQualifyLeavesTheStage() {
        var stage = ENGINE.start();

        stage.complete("reviewCandidate", "NOT_QUALIFIED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("candidateNotQualified");
    }

    @Test
    void aDeferredPreExaminationIsRepeated() {
        var stage = atPreExamination();

        stage.complete("preExamine", "DEFERRED");

        assertThat(stage.waitsAt()).containsExactly("preExamine");
    }

    @Test
    void aPreExaminationMayAskForAnotherReview() {
        var stage = atPreExamination();

        stage.complete("preExamine", "REVIEW_AGAIN");

        assertThat(stage.waitsAt()).containsExactly("reviewCandidate");
    }

    @Test
    void aFailedPreExaminationEndsTheStage() {
        var stage = atPreExamination();

        stage.complete("preExamine", "FAILED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("preExaminationFailed");
    }

    @Test
    void aSpoiledAdmissionFormIsReissuedByTheOrganizerAndFilledAgain() {
        var stage = atPreExamination();
        stage.complete("preExamine", "PASSED");

        assertThat(stage.askedTo("fillAdmissionForm")).containsExactly("a0101-commissioner");

        stage.complete("fillAdmissionForm", "SPOILED");

        assertThat(stage.askedTo("reissueAdmissionForm")).containsExactly("a01-organizer");

        stage.complete("reissueAdmissionForm");

        assertThat(stage.waitsAt()).containsExactly("fillAdmissionForm");
    }

    @Test
    void theGeneralMeetingIsTheSecretarysAndHasAYellowAndARedDay() {
        var stage = atTheMeeting();

        assertThat(stage.askedTo("decideAdmission")).containsExactly("a0101-secretary");
        assertThat(stage.timers())
                .containsOnly(
                        entry("admissionMeetingDueSoon", dayOf("admissionMeetingDueSoon")),
                        entry("admissionMeetingOverdue", dayOf("admissionMeetingOverdue")));
    }

    @Test
    void aMeetingThatIsNotHeldWarnsAndStaysOpen() {
        var stage = atTheMeeting();

        stage.fire("admissionMeetingDueSoon");

        assertThat(stage.times("warnOfMeetingLimit")).isEqualTo(1);

        stage.fire("admissionMeetingOverdue");

        assertThat(stage.times("warnOfMeetingLimit")).isEqualTo(2);
        assertThat(stage.endings()).containsExactly("meetingWarningRaised", "meetingWarningRaised");
        assertThat(stage.waitsAt()).containsExactly("decideAdmission");
    }

    @Test
    void aPostponedMeetingIsHeldAgain() {
        var stage = atTheMeeting();

        stage.complete("decideAdmission", "POSTPONED");

        assertThat(stage.waitsAt()).containsExactly("decideAdmission");
    }

    @Test
    void aPreExaminationThatGrewOldIsReconfirmed() {
        var stage = atTheMeeting();

        stage.complete("decideAdmission", "RECONFIRM");

        assertThat(stage.waitsAt()).containsExactly("preExamine");
        assertThat(stage.timers()).isEmpty();
    }

    @Test
    void aCandidateWithoutAMajorityLeavesTheStage() {
        var stage = atTheMeeting();

        stage.complete("decideAdmission", "NOT_PASSED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("admissionNotPassed");
    }

    @Test
    void aResolutionGoesToTheCommitteeWhenNoGeneralBranchIsBetween() {
        var stage = atTheMeeting();

        stage.complete("decideAdmission", "PASSED", approvalUntil(THREE_MONTHS));

        assertThat(stage.waitsAt()).containsExactly("holdCommitteeTalk");
        assertThat(stage.askedTo("holdCommitteeTalk")).containsExactly("a01-organizer");
    }

    @Test
    void aGeneralBranchDeliberatesBeforeTheCommitteeTalks() {
        var stage = atTheDeliberation();

        assertThat(stage.waitsAt()).containsExactly("deliberateAdmission");
        assertThat(stage.askedTo("deliberateAdmission")).containsExactly("a01b-secretary");

        stage.complete("deliberateAdmission", "DELIBERATED");

        assertThat(stage.waitsAt()).containsExactly("holdCommitteeTalk");
    }

    @Test
    void aGeneralBranchMayAskForAnotherMeeting() {
        var stage = atTheDeliberation();

        stage.complete("deliberateAdmission", "MEET_AGAIN");

        assertThat(stage.waitsAt()).containsExactly("decideAdmission");
    }

    @Test
    void aGeneralBranchMayAskForAnotherReview() {
        var stage = atTheDeliberation();

        stage.complete("deliberateAdmission", "REVIEW_AGAIN");

        assertThat(stage.waitsAt()).containsExactly("reviewCandidate");
    }

    @Test
    void theApprovalIsTheHeadsAndRunsUntilTheLimitOfTheCase() {
        var stage = atTheApproval();

        assertThat(stage.waitsAt()).containsExactly("approveAdmission");
        assertThat(stage.askedTo("approveAdmission")).containsExactly("a01-head");
        assertThat(stage.timers())
                .containsOnly(
                        entry("approvalDueSoon", dayOf("approvalDueSoon")),
                        entry("approvalLimitReached", THREE_MONTHS));
    }

    @Test
    void anApprovedCandidateIsAdmitted() {
        var stage = atTheApproval();

        stage.complete("approveAdmission", "APPROVED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("admissionApproved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "RETURNED"})
    void aRefusedOrReturnedCandidateLeavesTheStage(String outcome) {
        var stage = atTheApproval();

        stage.complete("approveAdmission", outcome);

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("admissionRefused");
    }

    @Test
    void anApproverMayAskForAnotherMeeting() {
        var stage = atTheApproval();

        stage.complete("approveAdmission", "MEET_AGAIN");

        assertThat(stage.waitsAt()).containsExactly("decideAdmission");
    }

    @Test
    void anApproverMayAskForAnotherReview() {
        var stage = atTheApproval();

        stage.complete("approveAdmission", "REVIEW_AGAIN");

        assertThat(stage.waitsAt()).containsExactly("reviewCandidate");
        assertThat(stage.timers()).isEmpty();
    }

    @Test
    void anApproachingLimitWarnsOnceAndTheApprovalStaysOpen() {
        var stage = atTheApproval();

        stage.fire("approvalDueSoon");

        assertThat(stage.times("warnOfApprovalLimit")).isEqualTo(1);
        assertThat(stage.endings()).containsExactly("approvalWarningRaised");
        assertThat(stage.waitsAt()).containsExactly("approveAdmission");
    }

    @Test
    void aMovedLimitLeavesTheApprovalOpen() {
        var stage = atTheApproval();

        stage.move("approvalLimitReached", SIX_MONTHS);

        assertThat(stage.waitsAt()).containsExactly("approveAdmission");
        assertThat(stage.timers()).containsEntry("approvalLimitReached", SIX_MONTHS);
    }

    @Test
    void afterThreeMonthsTheMeetingDeliberatesAgainAndResubmits() {
        var stage = atTheApproval();

        stage.fire("approvalLimitReached");

        assertThat(stage.waitsAt()).containsExactly("redeliberateAdmission");
        assertThat(stage.askedTo("redeliberateAdmission")).containsExactly("a0101-secretary");

        stage.complete("redeliberateAdmission", "RESUBMITTED", approvalUntil(SIX_MONTHS));

        assertThat(stage.waitsAt()).containsExactly("approveAdmission");
        assertThat(stage.timers()).containsEntry("approvalLimitReached", SIX_MONTHS);
    }

    @Test
    void aRedeliberationWithoutAMajorityEndsTheStage() {
        var stage = atTheApproval();
        stage.fire("approvalLimitReached");

        stage.complete("redeliberateAdmission", "NOT_PASSED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("redeliberationNotPassed");
    }

    @Test
    void anExtendedApprovalRunsUntilTheNewLimit() {
        var stage = atTheApproval();

        stage.complete("approveAdmission", "EXTENDED", extendedUntil(SIX_MONTHS));

        assertThat(stage.waitsAt()).containsExactly("approveAdmission");
        assertThat(stage.timers()).containsEntry("approvalLimitReached", SIX_MONTHS);
    }

    @Test
    void afterSixMonthsAConfirmedLapseLeadsBackToTheReview() {
        var stage = atTheExtendedApproval();

        stage.fire("approvalLimitReached");

        assertThat(stage.waitsAt()).containsExactly("confirmLapse");
        assertThat(stage.askedTo("confirmLapse")).containsExactly("a01-organizer");

        stage.complete("confirmLapse", "LAPSED");

        assertThat(stage.waitsAt()).containsExactly("reviewCandidate");
    }

    @Test
    void anApprovalThatWasDecidedInTimeIsStillRecorded() {
        var stage = atTheExtendedApproval();
        stage.fire("approvalLimitReached");

        stage.complete("confirmLapse", "DECIDED_IN_TIME");
        stage.complete("approveAdmission", "APPROVED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("admissionApproved");
    }

    private static Case atPreExamination() {
        return atPreExamination(ENGINE.start());
    }

    private static Case atTheMeeting() {
        return atTheMeeting(ENGINE.start());
    }

    private static Case atTheDeliberation() {
        var stage = atTheMeeting(ENGINE.start(Map.of("hasGeneralBranch", true, "generalBranch", "a01b")));
        stage.complete("decideAdmission", "PASSED", approvalUntil(THREE_MONTHS));
        return stage;
    }

    private static Case atTheApproval() {
        var stage = atTheMeeting();
        stage.complete("decideAdmission", "PASSED", approvalUntil(THREE_MONTHS));
        stage.complete("holdCommitteeTalk");
        return stage;
    }

    private static Case atTheExtendedApproval() {
        var stage = atTheApproval();
        stage.complete("approveAdmission", "EXTENDED", extendedUntil(SIX_MONTHS));
        return stage;
    }

    private static Case atPreExamination(Case stage) {
        stage.complete("reviewCandidate", "QUALIFIED");
        return stage;
    }

    private static Case atTheMeeting(Case stage) {
        atPreExamination(stage).complete("preExamine", "PASSED");
        stage.complete("fillAdmissionForm", "COMPLETE");
        return stage;
    }

    private static Map<String, Object> approvalUntil(Date limit) {
        return Map.of("approvalLimitOn", limit, "approvalExtended", false);
    }

    private static Map<String, Object> extendedUntil(Date limit) {
        return Map.of("approvalLimitOn", limit, "approvalExtended", true);
    }
}
