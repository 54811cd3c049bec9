package org.zhibu.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.testing.FixedClock.dayOf;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

/** Both sides in one engine under one letter number: only messages pass between them, and time passes for both. */
class HandshakeTest {

    private static final String LETTER_ISSUED = "transfer.letterIssued";
    private static final String VOIDING_ASKED = "transfer.voidingAsked";
    private static final String LETTER_RECEIVED = "transfer.letterReceived";
    private static final String LETTER_RETURNED = "transfer.letterReturned";
    private static final String LETTER_VOIDED = "transfer.letterVoided";
    private static final String RECEIPT_RETURNED = "transfer.receiptReturned";
    private static final String MEMBER_NOT_RECOGNIZED = "transfer.memberNotRecognized";
    private static final String LETTER_RECALLED = "transfer.letterRecalled";
    private static final String RELEASE_CANCELLED = "transfer.releaseCancelled";

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("transfer");

    private final AtomicInteger letters = new AtomicInteger();

    @BeforeEach
    void numberEveryLetter() {
        ENGINE.teach(
                "sendLetter",
                execution ->
                        execution.setProcessBusinessKey("local-a01-2030-0000%d".formatted(letters.incrementAndGet())));
    }

    @Test
    void aMemberMovesAndTheReceiptClosesBothSides() {
        var release = letterSent();
        var admission = arrivalOf(release);
        assertThat(admission.businessKey()).isEqualTo(release.businessKey()).isEqualTo("local-a01-2030-00001");

        admission.complete("receiveLetter", "RECEIVED");
        admission.complete("assignBranch", "ASSIGNED", Map.of("branch", "b0101"));
        admission.complete("confirmArrival", "WRONG_BRANCH");
        admission.complete("assignBranch", "ASSIGNED", Map.of("branch", "b0102"));
        assertThat(admission.askedTo("confirmArrival")).containsExactly("b0102-commissioner", "b0102-secretary");
        admission.complete("confirmArrival", "ARRIVED");

        assertThat(admission.isOver()).isTrue();
        assertThat(admission.endings()).containsExactly("memberArrived");
        assertThat(release.waitsAt()).containsExactly("receiptReturned");

        release.tell(RECEIPT_RETURNED);

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("receiptArrived", "receiptReturnedToIssuer");
    }

    @Test
    void timeWarnsBothSidesAndEndsNothing() {
        var release = letterSent();
        var admission = arrivalOf(release);

        ENGINE.moveTo(dayOf("expiryApproaches"));

        assertThat(release.times("warnOfExpiry")).isEqualTo(1);
        assertThat(release.times("expireLetter")).isZero();

        ENGINE.moveTo(dayOf("receptionDue"));

        assertThat(release.times("expireLetter")).isEqualTo(1);
        assertThat(release.times("warnOfMissingReceipt")).isEqualTo(1);
        assertThat(admission.times("warnOfOverdueReception")).isEqualTo(1);

        admission.complete("receiveLetter", "RECEIVED");
        ENGINE.moveTo(dayOf("arrivalDue"));
        admission.complete("assignBranch", "ASSIGNED", Map.of("branch", "b0101"));
        ENGINE.moveTo(dayOf("arrivalDue"));

        assertThat(admission.times("warnOfOverdueArrival")).isEqualTo(2);
        assertThat(release.waitsAt()).containsExactly("receiptReturned");
        assertThat(admission.waitsAt()).containsExactly("confirmArrival");
        assertThat(release.timers()).isEmpty();
        assertThat(admission.timers()).isEmpty();
    }

    @Test
    void aLetterIsReturnedCorrectedDisputedAndAtLastTheMemberStays() {
        var release = letterSent();
        arrivalOf(release).complete("receiveLetter", "RETURNED");
        release.tell(LETTER_RETURNED);
        release.complete("handleReturn", "CORRECT");
        release.complete("issueLetter", "ISSUED");
        assertThat(release.businessKey()).isEqualTo("local-a01-2030-00002");

        var second = arrivalOf(release);
        second.complete("receiveLetter", "RECEIVED");
        second.complete("assignBranch", "RETURNED");
        assertThat(second.endings()).containsExactly("letterReturned");
        release.tell(LETTER_RETURNED);
        release.complete("handleReturn", "DISPUTE");
        release.complete("decideDispute", "TRANSFER");
        release.complete("issueLetter", "ISSUED");

        arrivalOf(release).complete("receiveLetter", "RETURNED");
        release.tell(LETTER_RETURNED);
        release.complete("handleReturn", "DISPUTE");
        release.complete("decideDispute", "KEEP");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("memberKept");
        assertThat(release.times("sendLetter")).isEqualTo(3);
    }

    @Test
    void aReturnMayEndTheTransfer() {
        var release = letterSent();
        arrivalOf(release).complete("receiveLetter", "RETURNED");

        release.tell(LETTER_RETURNED);
        release.complete("handleReturn", "WITHDRAW");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("returnWithdrawn");
    }

    @Test
    void aRecognizedProbationGoesOnAndOneThatIsNotEndsBothSides() {
        var release = letterSent();
        var admission = arrivalOf(release);
        admission.complete("receiveLetter", "DOUBTED");
        admission.complete("decideRecognition", "RECOGNIZED");
        assertThat(admission.waitsAt()).containsExactly("assignBranch");

        var refused = letterSent();
        var refusal = arrivalOf(refused);
        refusal.complete("receiveLetter", "DOUBTED");
        refusal.complete("decideRecognition", "NOT_RECOGNIZED");
        refused.tell(MEMBER_NOT_RECOGNIZED);

        assertThat(refusal.endings()).containsExactly("probationNotRecognized");
        assertThat(refused.endings()).containsExactly("memberNotRecognized");
        assertThat(release.isOver()).isFalse();
    }

    @Test
    void anExpiredLetterDiesOnBothSidesAndIsIssuedAgainUntilItIsGivenUp() {
        ENGINE.teach("expireLetter", HandshakeTest::recallAsExpired);
        var release = letterSent();
        voidOnBothSides(release, arrivalOf(release));
        release.complete("explainExpiry", "REISSUE");
        release.complete("issueLetter", "ISSUED");

        voidOnBothSides(release, arrivalOf(release));
        release.complete("explainExpiry", "GIVE_UP");

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).contains("letterExpired");
    }

    @Test
    void aRecalledLetterIsIssuedAgainOrWithdrawn() {
        var release = letterSent();
        recall(release, "REISSUE");
        release.tell(LETTER_VOIDED);
        release.complete("issueLetter", "ISSUED");

        recall(release, "WITHDRAW");
        release.tell(LETTER_VOIDED);

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("releaseWithdrawn");
    }

    @Test
    void aLetterReceivedInTimeIsNotVoidedAndTheReceiptFollows() {
        ENGINE.teach("expireLetter", HandshakeTest::recallAsExpired);
        var release = letterSent();
        var admission = arrivalOf(release);
        admission.complete("receiveLetter", "RECEIVED");
        ENGINE.moveTo(dayOf("expiryReached"));
        assertThat(release.waitsAt()).containsExactly("awaitVoiding");

        ENGINE.teach("expireLetter", execution -> {});
        release.tell(LETTER_RECEIVED);
        ENGINE.moveTo(dayOf("expiryReached"));

        assertThat(release.waitsAt()).containsExactly("receiptReturned");

        admission.complete("assignBranch", "ASSIGNED", Map.of("branch", "b0101"));
        admission.complete("confirmArrival", "ARRIVED");
        release.tell(RECEIPT_RETURNED);

        assertThat(release.isOver()).isTrue();
    }

    @Test
    void whoeverIsAcceptedBeforeTheVoidingIsAccepted() {
        var release = letterSent();
        var admission = arrivalOf(release);
        admission.complete("receiveLetter", "RECEIVED");
        admission.complete("assignBranch", "ASSIGNED", Map.of("branch", "b0101"));
        recall(release, "WITHDRAW");
        admission.complete("confirmArrival", "ARRIVED");

        release.tell(RECEIPT_RETURNED);

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("acceptedMeanwhile");
    }

    @Test
    void whoeverIsNotRecognizedBeforeTheVoidingStaysUnrecognized() {
        var release = letterSent();
        var admission = arrivalOf(release);
        admission.complete("receiveLetter", "DOUBTED");
        recall(release, "REISSUE");
        admission.complete("decideRecognition", "NOT_RECOGNIZED");

        release.tell(MEMBER_NOT_RECOGNIZED);

        assertThat(release.isOver()).isTrue();
        assertThat(release.endings()).containsExactly("notRecognizedMeanwhile");
    }

    @Test
    void onPaperEachSideWalksAlone() {
        var outgoing = letterSent(true);
        outgoing.complete("registerReceipt", "RETURNED");
        outgoing.complete("handleReturn", "CORRECT");
        outgoing.complete("issueLetter", "ISSUED");
        outgoing.tell(LETTER_RECALLED, Map.of("afterVoiding", "REISSUE"));
        outgoing.complete("issueLetter", "ISSUED");
        outgoing.complete("registerReceipt", "RECEIPT");

        var incoming = ENGINE.start("transferAdmission", Map.of("branch", "", "committee", "b01"));
        incoming.complete("receiveLetter", "RECEIVED");

        assertThat(outgoing.endings())
                .containsExactly("paperLetterReturned", "paperReceiptRegistered", "receiptReturnedToIssuer");
        assertThat(outgoing.isOver()).isTrue();
        assertThat(incoming.waitsAt()).containsExactly("assignBranch");
    }

    @Test
    void withinOneCommitteeNobodyWritesToAnybody() {
        var release = ENGINE.start("transferRelease", Map.of("withinCommittee", true, "toBranch", "a0102"));
        release.complete("confirmRelease", "CONFIRMED");
        release.complete("approveAdjustment", "RETURNED");
        release.complete("confirmRelease", "CONFIRMED");
        release.complete("approveAdjustment", "APPROVED");
        release.complete("confirmAdjustment", "RETURNED");
        release.complete("approveAdjustment", "APPROVED");
        release.complete("confirmAdjustment", "ARRIVED");

        assertThat(release.isOver()).isTrue();
        assertThat(letters).hasValue(0);
    }

    @Test
    void aRequestThatIsReturnedAndDeclinedNeverBecomesALetter() {
        var release = requested(false);
        release.complete("confirmRelease", "CONFIRMED");
        release.complete("issueLetter", "RETURNED");
        release.complete("confirmRelease", "DECLINED");

        assertThat(release.isOver()).isTrue();
        assertThat(letters).hasValue(0);
    }

    @Test
    void aCancelledReleaseLeavesTheOtherSideAlone() {
        var release = letterSent();
        var admission = arrivalOf(release);

        release.tell(RELEASE_CANCELLED);

        assertThat(release.isOver()).isTrue();
        assertThat(release.timers()).isEmpty();
        assertThat(admission.waitsAt()).containsExactly("receiveLetter");
    }

    /** What one side says is not for its own ears, although both go by the same number. */
    @ParameterizedTest
    @ValueSource(
            strings = {LETTER_RECALLED, RELEASE_CANCELLED, LETTER_RETURNED, RECEIPT_RETURNED, MEMBER_NOT_RECOGNIZED})
    void theReceiverHearsNothingThatIsSaidToTheIssuer(String message) {
        var release = letterSent();
        var admission = arrivalOf(release);

        release.tell(message, Map.of("afterVoiding", "REISSUE"));

        assertThat(release.waitsAt()).doesNotContain("receiptReturned");
        assertThat(admission.waitsAt()).containsExactly("receiveLetter");
    }

    private static Case requested(boolean onPaper) {
        return ENGINE.start("transferRelease", Map.of("withinCommittee", false, "toBranch", "", "onPaper", onPaper));
    }

    private static Case letterSent() {
        return letterSent(false);
    }

    private static Case letterSent(boolean onPaper) {
        var release = requested(onPaper);
        release.complete("confirmRelease", "CONFIRMED");
        release.complete("issueLetter", "ISSUED");
        return release;
    }

    private static Case arrivalOf(Case release) {
        return ENGINE.startBy(
                LETTER_ISSUED, release.businessKey(), Map.of("branch", "", "committee", "b01", "department", "b"));
    }

    private static void recall(Case release, String afterVoiding) {
        release.tell(LETTER_RECALLED, Map.of("afterVoiding", afterVoiding));
        assertThat(release.waitsAt()).containsExactly("awaitVoiding");
    }

    private static void voidOnBothSides(Case release, Case admission) {
        ENGINE.moveTo(dayOf("expiryReached"));
        assertThat(release.waitsAt()).containsExactly("awaitVoiding");

        admission.tell(VOIDING_ASKED);
        assertThat(admission.isOver()).isTrue();
        assertThat(admission.endings()).containsExactly("letterVoided");

        release.tell(LETTER_VOIDED);
        assertThat(release.waitsAt()).containsExactly("explainExpiry");
    }

    private static void recallAsExpired(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(LETTER_RECALLED)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariables(Map.of("afterVoiding", "EXPLAIN"))
                .correlateAllWithResult();
    }
}
