package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.testing.FixedClock.day;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

class DevelopmentRoadTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking(
            "membershipDevelopment",
            "developmentApplication",
            "developmentActivist",
            "developmentCandidate",
            "developmentAdmission",
            "developmentProbation");

    @Test
    void anApplicantWalksAllFiveStagesUntilTheCaseIsArchived() {
        var road = ENGINE.start();

        walkApplication(road);
        walkActivist(road);
        walkCandidate(road);
        walkAdmission(road);
        walkProbation(road);

        assertThat(road.isOver()).isTrue();
        assertThat(road.endings())
                .containsExactly(
                        "activistCultivated",
                        "admissionApproved",
                        "applicantBriefed",
                        "candidatePrepared",
                        "caseArchived",
                        "dossierArchived",
                        "preparationCompleted");
    }

    @Test
    void everyStageKnowsThePostsThatAct() {
        var road = ENGINE.start(Map.of("hasGeneralBranch", true, "generalBranch", "a01b"));

        assertThat(road.askedTo("receiveApplication")).containsExactly("a0101-commissioner");
        walkApplication(road);
        assertThat(road.askedTo("recommendActivist")).containsExactly("a0101-commissioner");
        walkActivist(road);
        assertThat(road.askedTo("selectCandidate")).containsExactly("a0101-committee");
        walkCandidate(road);
        walkAdmissionToTheMeeting(road);
        assertThat(road.askedTo("deliberateAdmission")).containsExactly("a01b-secretary");
        road.complete("deliberateAdmission", "DELIBERATED");
        road.complete("holdCommitteeTalk");
        road.complete("approveAdmission", "APPROVED");
        assertThat(road.askedTo("fileAdmission")).containsExactly("a-department");
        assertThat(road.variableAt("fileAdmission", "label")).isEqualTo("张某某");
    }

    @Test
    void anApplicationOnPaperBeginsWithTheTalk() {
        var road = ENGINE.start(Map.of("onPaper", true));

        assertThat(road.waitsAt()).containsExactly("holdInitialTalk");
    }

    @Test
    void aReturnedApplicationIsNotAccepted() {
        var road = ENGINE.start();

        road.complete("receiveApplication", "RETURNED");

        assertThat(road.isOver()).isTrue();
        assertThat(road.endings()).containsExactly("applicationNotAccepted", "applicationReturned");
    }

    @Test
    void anActivistWhoIsNotSelectedIsCultivatedFurtherAndComesBack() {
        var road = atTheCandidateStage();

        road.complete("selectCandidate", "KEEP_CULTIVATING", Map.of("resumeAt", "observeActivist"));

        assertThat(road.waitsAt()).containsExactly("observeActivist");

        road.complete("observeActivist", "PROPOSE");

        assertThat(road.waitsAt()).containsExactly("selectCandidate");
        assertThat(road.variable("resumeAt")).isNull();
    }

    @Test
    void aCandidateMayBeSentBackToTheRecommendation() {
        var road = atTheCandidateStage();

        road.complete("selectCandidate", "KEEP_CULTIVATING", Map.of("resumeAt", "recommendActivist"));

        assertThat(road.waitsAt()).containsExactly("recommendActivist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"observeActivist", "recommendActivist"})
    void anAdmissionMaySendTheCaseBackToTheActivistStage(String task) {
        var road = atTheAdmissionStage();

        road.complete("reviewCandidate", "NOT_QUALIFIED", Map.of("resumeAt", task));

        assertThat(road.waitsAt()).containsExactly(task);
    }

    @Test
    void anAdmissionMaySendTheCaseBackToTheSelection() {
        var road = atTheAdmissionStage();

        road.complete("reviewCandidate", "NOT_QUALIFIED", Map.of("resumeAt", "selectCandidate"));

        assertThat(road.waitsAt()).containsExactly("selectCandidate");
    }

    @Test
    void anAdmissionMaySendTheCaseBackToThePreparationAndThenGoesOn() {
        var road = atTheAdmissionStage();

        road.complete("reviewCandidate", "NOT_QUALIFIED", Map.of("resumeAt", "prepareAdmission"));

        assertThat(road.waitsAt()).containsExactly("assignIntroducers", "conductPoliticalReview", "holdTraining");

        prepare(road);

        assertThat(road.waitsAt()).containsExactly("reviewCandidate");
        assertThat(road.variable("resumeAt")).isNull();
    }

    @Test
    void aCancelledProbationEndsTheCaseWithoutMembershipEvenBeforeItIsFiled() {
        var road = atTheAdmissionStage();
        walkAdmission(road);
        walkProbationToTheApproval(road);
        assertThat(road.waitsAt()).containsExactly("approveConversion", "fileAdmission");

        road.complete("approveConversion", "CANCELLED");

        assertThat(road.isOver()).isTrue();
        assertThat(road.endings()).contains("probationCancelled", "membershipNotGranted");
    }

    @ParameterizedTest
    @CsvSource({
        "development.applicantWithdrew, caseWithdrawn",
        "development.applicantDied, caseEndedByDeath",
        "development.caseClosed, caseClosed"
    })
    void theEndOfACaseEndsEverythingThatRuns(String message, String ending) {
        var road = atTheCandidateStage();
        road.tell("development.contactUnavailable");
        road.complete("selectCandidate", "PROPOSED");
        road.complete("consentToCandidate", "CONSENTED");
        road.complete("postPublicNotice");
        road.complete("concludePublicNotice", "CLEAR");
        assertThat(road.waitsAt()).hasSize(4);

        road.tell(message);

        assertThat(road.isOver()).isTrue();
        assertThat(road.waitsAt()).isEmpty();
        assertThat(road.timers()).isEmpty();
        assertThat(road.endings()).contains(ending);
    }

    @Test
    void aCaseMayEndInItsFirstStageAndStopsItsTimers() {
        var road = ENGINE.start(Map.of("onPaper", true));
        assertThat(road.timers()).hasSize(2);

        road.tell("development.applicantWithdrew");

        assertThat(road.isOver()).isTrue();
        assertThat(road.timers()).isEmpty();
    }

    @Test
    void aMovedApplicantIsReroutedAndGoesOn() {
        var road = ENGINE.start(Map.of("onPaper", true));

        road.tell("development.applicantMoved");

        assertThat(road.times("rerouteCase")).isEqualTo(1);
        assertThat(road.waitsAt()).containsExactly("holdInitialTalk");
        assertThat(road.endings()).containsExactly("caseRerouted");
    }

    @Test
    void anApplicantMayMoveTwice() {
        var road = ENGINE.start();

        road.tell("development.applicantMoved");
        road.tell("development.applicantMoved");

        assertThat(road.times("rerouteCase")).isEqualTo(2);
        assertThat(road.waitsAt()).containsExactly("receiveApplication");
    }

    @Test
    void aCandidateWhoMovesIsSelectedAnewByTheNewBranch() {
        ENGINE.teach("restartCandidacy", execution -> {
            execution.setVariable("branch", "a0102");
            execution.setVariable("resumeAt", "selectCandidate");
        });
        var road = atTheCandidateStage();
        road.complete("selectCandidate", "PROPOSED");
        road.complete("consentToCandidate", "CONSENTED");
        road.complete("postPublicNotice");

        road.tell("development.candidateMoved");

        assertThat(road.waitsAt()).containsExactly("selectCandidate");
        assertThat(road.askedTo("selectCandidate")).containsExactly("a0102-committee");

        walkCandidate(road);

        assertThat(road.waitsAt()).containsExactly("reviewCandidate");
    }

    @Test
    void whoMovesBeforeTheMeetingIsSelectedAnewAsWell() {
        ENGINE.teach("restartCandidacy", execution -> execution.setVariable("resumeAt", "selectCandidate"));
        var road = atTheAdmissionStage();
        road.complete("reviewCandidate", "QUALIFIED");
        road.tell("development.introducerUnavailable");

        road.tell("development.candidateMoved");

        assertThat(road.waitsAt()).containsExactly("replaceIntroducers", "selectCandidate");
        assertThat(road.times("restartCandidacy")).isEqualTo(1);
    }

    @Test
    void contactsAreReplacedWhileTheCaseGoesOn() {
        var road = atTheCandidateStage();

        road.tell("development.contactUnavailable");

        assertThat(road.waitsAt()).containsExactly("replaceContacts", "selectCandidate");
        assertThat(road.askedTo("replaceContacts")).containsExactly("a0101-commissioner");

        road.complete("replaceContacts");

        assertThat(road.waitsAt()).containsExactly("selectCandidate");
        assertThat(road.endings()).contains("contactsReplaced");
    }

    @Test
    void introducersAreReplacedWhileTheCaseGoesOn() {
        var road = atTheAdmissionStage();

        road.tell("development.introducerUnavailable");

        assertThat(road.waitsAt()).containsExactly("replaceIntroducers", "reviewCandidate");
        assertThat(road.askedTo("replaceIntroducers")).containsExactly("a0101-commissioner");

        road.complete("replaceIntroducers");

        assertThat(road.waitsAt()).containsExactly("reviewCandidate");
        assertThat(road.endings()).contains("introducersReplaced");
    }

    @Test
    void aStageMayBeOverBeforeItsReplacementIs() {
        var road = atTheCandidateStage();
        road.tell("development.contactUnavailable");

        walkCandidate(road);

        assertThat(road.waitsAt()).containsExactly("replaceContacts", "reviewCandidate");
    }

    @Test
    void anArchivedCaseLeavesNoReplacementBehind() {
        var road = atTheCandidateStage();
        road.tell("development.contactUnavailable");
        walkCandidate(road);
        walkAdmission(road);

        walkProbation(road);

        assertThat(road.isOver()).isTrue();
        assertThat(road.waitsAt()).isEmpty();
    }

    private static Case atTheCandidateStage() {
        var road = ENGINE.start();
        walkApplication(road);
        walkActivist(road);
        return road;
    }

    private static Case atTheAdmissionStage() {
        var road = atTheCandidateStage();
        walkCandidate(road);
        return road;
    }

    private static void walkApplication(Case road) {
        road.complete("receiveApplication", "ACCEPTED");
        road.complete("holdInitialTalk");
    }

    private static void walkActivist(Case road) {
        road.complete("recommendActivist");
        road.complete("determineActivist", "DETERMINED");
        road.complete("fileActivist", "FILED");
        road.complete("assignContacts");
        road.complete("observeActivist", "PROPOSE");
    }

    private static void walkCandidate(Case road) {
        road.complete("selectCandidate", "PROPOSED");
        road.complete("consentToCandidate", "CONSENTED");
        road.complete("postPublicNotice");
        road.complete("concludePublicNotice", "CLEAR");
        prepare(road);
    }

    private static void prepare(Case road) {
        road.complete("assignIntroducers");
        road.complete("conductPoliticalReview", "PASS");
        road.complete("holdTraining", "PASS");
    }

    private static void walkAdmission(Case road) {
        walkAdmissionToTheMeeting(road);
        road.complete("holdCommitteeTalk");
        road.complete("approveAdmission", "APPROVED");
    }

    private static void walkAdmissionToTheMeeting(Case road) {
        road.complete("reviewCandidate", "QUALIFIED");
        road.complete("preExamine", "PASSED");
        road.complete("fillAdmissionForm", "COMPLETE");
        road.complete(
                "decideAdmission",
                "PASSED",
                Map.of("approvalLimitOn", day(LocalDate.of(2030, 4, 1)), "approvalExtended", false));
    }

    private static void walkProbation(Case road) {
        walkProbationToTheApproval(road);
        road.complete("approveConversion", "CONVERTED");
        road.complete("fileAdmission", "FILED");
        road.complete("archiveDossier", "ARCHIVED");
    }

    private static void walkProbationToTheApproval(Case road) {
        road.complete("assignGroup");
        road.complete("holdOath");
        road.complete("observeProbation", Map.of("moreObservations", false));
        road.fire("conversionApproaching");
        road.complete("applyForConversion");
        road.complete("decideConversion", "RESOLVED");
    }
}
