package org.zhibu.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.zhibu.testing.FixedClock.dayOf;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

class ReleaseTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walkingPool("transfer", "transferRelease");

    @Test
    void theBranchConfirmsFirst() {
        var release = request();

        assertThat(release.waitsAt()).containsExactly("confirmRelease");
        assertThat(release.askedTo("confirmRelease")).containsExactly("a0101-commissioner", "a0101-secretary");
    }

    @Test
    void aDeclinedReleaseIsOver() {
        var release = request();

        release.complete("confirmRelease", "DECLINED");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("releaseDeclined");
    }

    @Test
    void withinOneCommitteeThereIsNoLetterButAnAdjustment() {
        var release = adjustment();

        release.complete("confirmRelease", "CONFIRMED");

        assertThat(release.askedTo("approveAdjustment")).containsExactly("a01-organizer");

        release.complete("approveAdjustment", "APPROVED");

        assertThat(release.askedTo("confirmAdjustment")).containsExactly("a0102-commissioner", "a0102-secretary");

        release.complete("confirmAdjustment", "ARRIVED");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("memberAdjusted");
        assertThat(release.times("sendLetter")).isZero();
    }

    @Test
    void anAdjustmentIsReturnedStepByStep() {
        var release = adjustment();
        release.complete("confirmRelease", "CONFIRMED");
        release.complete("approveAdjustment", "APPROVED");

        release.complete("confirmAdjustment", "RETURNED");

        assertThat(release.waitsAt()).containsExactly("approveAdjustment");

        release.complete("approveAdjustment", "RETURNED");

        assertThat(release.waitsAt()).containsExactly("confirmRelease");
    }

    @Test
    void theCommitteeIssuesTheLetterOrReturnsTheRequest() {
        var release = request();
        release.complete("confirmRelease", "CONFIRMED");

        assertThat(release.askedTo("issueLetter")).containsExactly("a01-organizer");

        release.complete("issueLetter", "RETURNED");

        assertThat(release.waitsAt()).containsExactly("confirmRelease");
        assertThat(release.times("sendLetter")).isZero();
    }

    @Test
    void aLetterIsSentOnceAndTheReleaseGoesByItsNumber() {
        ENGINE.teach("sendLetter", execution -> execution.setProcessBusinessKey("local-a01-2030-00001"));

        var release = letterOut();

        assertThat(release.times("sendLetter")).isEqualTo(1);
        assertThat(release.businessKey()).isEqualTo("local-a01-2030-00001");
        assertThat(release.waitsAt()).containsExactly("receiptReturned");
    }

    @Test
    void aLetterOnItsWayHasThreeDays() {
        assertThat(letterOut().timers())
                .containsOnly(
                        entry("expiryApproaches", dayOf("expiryApproaches")),
                        entry("expiryReached", dayOf("expiryReached")),
                        entry("receiptDue", dayOf("receiptDue")));
    }

    @ParameterizedTest
    @CsvSource({
        "expiryApproaches, warnOfExpiry, expiryWarningRaised",
        "expiryReached, expireLetter, expiryNoted",
        "receiptDue, warnOfMissingReceipt, receiptWarningRaised"
    })
    void aPassedDayWarnsAndTheLetterStaysOut(String timer, String step, String ending) {
        var release = letterOut();

        release.fire(timer);

        assertThat(release.times(step)).isEqualTo(1);
        assertThat(release.endings()).containsExactly(ending);
        assertThat(release.waitsAt()).containsExactly("receiptReturned");
    }

    @Test
    void aReceiptEndsTheRelease() {
        var release = letterOut();

        release.tell("transfer.receiptReturned");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("receiptArrived", "receiptReturnedToIssuer");
        assertThat(release.timers()).isEmpty();
    }

    @Test
    void aPaperReceiptIsEnteredByTheOrganizer() {
        var release = paperLetterOut();

        assertThat(release.waitsAt()).containsExactly("registerReceipt");
        assertThat(release.askedTo("registerReceipt")).containsExactly("a01-organizer");
        assertThat(release.timers()).hasSize(3);

        release.complete("registerReceipt", "RECEIPT");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("paperReceiptRegistered", "receiptReturnedToIssuer");
    }

    @Test
    void aPaperLetterThatCameBackIsHandled() {
        var release = paperLetterOut();

        release.complete("registerReceipt", "RETURNED");

        assertThat(release.waitsAt()).containsExactly("handleReturn");
        assertThat(release.timers()).isEmpty();
    }

    @Test
    void aReturnedLetterIsCorrectedAndIssuedAgain() {
        var release = letterOut();

        release.tell("transfer.letterReturned");

        assertThat(release.askedTo("handleReturn")).containsExactly("a01-organizer");
        assertThat(release.timers()).isEmpty();

        release.complete("handleReturn", "CORRECT");

        assertThat(release.waitsAt()).containsExactly("issueLetter");

        release.complete("issueLetter", "ISSUED");

        assertThat(release.times("sendLetter")).isEqualTo(2);
        assertThat(release.timers()).hasSize(3);
    }

    @Test
    void aReturnedLetterMayEndTheRelease() {
        var release = letterCameBack();

        release.complete("handleReturn", "WITHDRAW");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("returnWithdrawn");
    }

    @Test
    void aDisputeIsDecidedByTheDepartmentForTheTransfer() {
        var release = disputed();

        assertThat(release.askedTo("decideDispute")).containsExactly("a-department");

        release.complete("decideDispute", "TRANSFER");

        assertThat(release.waitsAt()).containsExactly("issueLetter");
    }

    @Test
    void aDisputeMayKeepTheMember() {
        var release = disputed();

        release.complete("decideDispute", "KEEP");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("memberKept");
    }

    @Test
    void aProbationThatIsNotRecognizedEndsTheRelease() {
        var release = letterOut();

        release.tell("transfer.memberNotRecognized");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("memberNotRecognized");
    }

    @Test
    void aRecalledLetterIsDeadOnlyWhenTheOtherSideSaysSo() {
        var release = recalled("REISSUE");

        assertThat(release.waitsAt()).containsExactly("awaitVoiding");
        assertThat(release.timers()).isEmpty();

        release.tell("transfer.letterVoided");

        assertThat(release.waitsAt()).containsExactly("issueLetter");
    }

    @Test
    void aWithdrawnLetterEndsTheReleaseOnceItIsDead() {
        var release = recalled("WITHDRAW");

        release.tell("transfer.letterVoided");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("releaseWithdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REISSUE", "EXPLAIN", "WITHDRAW"})
    void aRecalledPaperLetterNeedsNobodysAnswer(String afterVoiding) {
        var release = paperLetterOut();

        release.tell("transfer.letterRecalled", Map.of("afterVoiding", afterVoiding));

        assertThat(release.waitsAt()).doesNotContain("awaitVoiding", "registerReceipt");
        assertThat(release.isOver()).isEqualTo(afterVoiding.equals("WITHDRAW"));
    }

    @Test
    void anExpiredLetterIsExplainedByTheBranchBeforeItIsIssuedAgain() {
        var release = expired();

        assertThat(release.askedTo("explainExpiry")).containsExactly("a0101-commissioner", "a0101-secretary");

        release.complete("explainExpiry", "REISSUE");

        assertThat(release.waitsAt()).containsExactly("issueLetter");
    }

    @Test
    void anExpiredLetterMayStayTheLast() {
        var release = expired();

        release.complete("explainExpiry", "GIVE_UP");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("letterExpired");
    }

    /** The step that finds the letter expired speaks to the very case in which it runs. */
    @ParameterizedTest
    @CsvSource({"false, awaitVoiding", "true, explainExpiry"})
    void theStepThatExpiresALetterRecallsItFromWithin(boolean onPaper, String next) {
        ENGINE.teach("expireLetter", ReleaseTest::recallFromWithin);
        var release = letterOut(onPaper);

        release.fire("expiryReached");

        assertThat(release.waitsAt()).containsExactly(next);
        assertThat(release.endings()).containsExactly("expiryNoted");
        assertThat(release.timers()).isEmpty();
    }

    @Test
    void acceptanceWinsOverVoiding() {
        var release = recalled("WITHDRAW");

        release.tell("transfer.receiptReturned");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("acceptedMeanwhile");
    }

    @Test
    void aLetterThatWasReceivedInTimeIsOutAgain() {
        var release = recalled("EXPLAIN");

        release.tell("transfer.letterReceived");

        assertThat(release.waitsAt()).containsExactly("receiptReturned");
        assertThat(release.timers()).hasSize(3);
        assertThat(release.times("sendLetter")).isEqualTo(1);
    }

    @Test
    void aRefusedRecognitionEndsTheReleaseEvenWhileTheVoidingIsAwaited() {
        var release = recalled("REISSUE");

        release.tell("transfer.memberNotRecognized");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("notRecognizedMeanwhile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmRelease", "issueLetter", "handleReturn", "awaitVoiding"})
    void aReleaseIsCancelledWhereverItStands(String place) {
        var release = at(place);
        assertThat(release.waitsAt()).containsExactly(place);

        release.tell("transfer.releaseCancelled");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).contains("releaseCancelled");
    }

    private static Case at(String place) {
        return switch (place) {
            case "confirmRelease" -> request();
            case "handleReturn" -> letterCameBack();
            case "awaitVoiding" -> recalled("REISSUE");
            default -> confirmed(false);
        };
    }

    private static Case request() {
        return ENGINE.start(Map.of("withinCommittee", false, "toBranch", ""));
    }

    private static Case adjustment() {
        return ENGINE.start(Map.of("withinCommittee", true, "toBranch", "a0102"));
    }

    private static Case confirmed(boolean onPaper) {
        var release = ENGINE.start(Map.of("withinCommittee", false, "toBranch", "", "onPaper", onPaper));
        release.complete("confirmRelease", "CONFIRMED");
        return release;
    }

    private static Case letterOut(boolean onPaper) {
        var release = confirmed(onPaper);
        release.complete("issueLetter", "ISSUED");
        return release;
    }

    private static Case letterOut() {
        return letterOut(false);
    }

    private static Case paperLetterOut() {
        return letterOut(true);
    }

    private static Case letterCameBack() {
        var release = letterOut();
        release.tell("transfer.letterReturned");
        return release;
    }

    private static Case disputed() {
        var release = letterCameBack();
        release.complete("handleReturn", "DISPUTE");
        return release;
    }

    private static Case recalled(String afterVoiding) {
        var release = letterOut();
        release.tell("transfer.letterRecalled", Map.of("afterVoiding", afterVoiding));
        return release;
    }

    private static Case expired() {
        var release = recalled("EXPLAIN");
        release.tell("transfer.letterVoided");
        return release;
    }

    private static void recallFromWithin(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation("transfer.letterRecalled")
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariables(Map.of("afterVoiding", "EXPLAIN"))
                .correlateAllWithResult();
    }
}
