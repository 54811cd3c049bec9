package org.zhibu.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.zhibu.testing.FixedClock.dayOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

class AdmissionTest {

    private static final String LETTER = "local-x1-2030-00001";

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walkingPool("transfer", "transferAdmission");

    @Test
    void aLetterThatArrivesIsReceivedByTheOrganizerUnderItsNumber() {
        var admission = arrived();

        assertThat(admission.businessKey()).isEqualTo(LETTER);
        assertThat(admission.waitsAt()).containsExactly("receiveLetter");
        assertThat(admission.askedTo("receiveLetter")).containsExactly("a01-organizer");
    }

    @Test
    void aLetterOnPaperIsReceivedTheSameWay() {
        var admission = ENGINE.start(Map.of("branch", ""));

        assertThat(admission.waitsAt()).containsExactly("receiveLetter");
    }

    @Test
    void theReceptionHasADay() {
        var admission = arrived();

        assertThat(admission.timers()).containsOnly(entry("receptionDue", dayOf("receptionDue")));

        admission.fire("receptionDue");

        assertThat(admission.times("warnOfOverdueReception")).isEqualTo(1);
        assertThat(admission.endings()).containsExactly("receptionWarningRaised");
        assertThat(admission.waitsAt()).containsExactly("receiveLetter");
    }

    @Test
    void aLetterMayBeReturned() {
        var admission = arrived();

        admission.complete("receiveLetter", "RETURNED");

        assertThat(admission.isOver()).isTrue();
        assertThat(admission.endings()).containsExactly("letterReturned");
        assertThat(admission.timers()).isEmpty();
    }

    @Test
    void aDoubtIsForTheDepartmentToSettle() {
        var admission = doubted();

        assertThat(admission.askedTo("decideRecognition")).containsExactly("a-department");

        admission.complete("decideRecognition", "RECOGNIZED");

        assertThat(admission.waitsAt()).containsExactly("assignBranch");
    }

    @Test
    void aProbationThatIsNotRecognizedIsNotAdmitted() {
        var admission = doubted();

        admission.complete("decideRecognition", "NOT_RECOGNIZED");

        assertThat(admission.isOver()).isTrue();
        assertThat(admission.endings()).containsExactly("probationNotRecognized");
    }

    @Test
    void theOrganizerChoosesABranchThatIsAskedFromThenOn() {
        var admission = received();

        assertThat(admission.askedTo("assignBranch")).containsExactly("a01-organizer");

        admission.complete("assignBranch", "ASSIGNED", Map.of("branch", "a0103"));

        assertThat(admission.askedTo("confirmArrival")).containsExactly("a0103-commissioner", "a0103-secretary");
    }

    @Test
    void aReceivedLetterMayStillBeReturned() {
        var admission = received();

        admission.complete("assignBranch", "RETURNED");

        assertThat(admission.isOver()).isTrue();
        assertThat(admission.endings()).containsExactly("letterReturned");
    }

    @Test
    void theAssignmentAndTheArrivalFallDueOnTheSameDay() {
        var admission = received();

        assertThat(admission.timers()).containsOnly(entry("assignmentDue", dayOf("arrivalDue")));

        admission.fire("assignmentDue");
        admission.complete("assignBranch", "ASSIGNED");

        assertThat(admission.timers()).containsOnly(entry("arrivalDue", dayOf("arrivalDue")));

        admission.fire("arrivalDue");

        assertThat(admission.times("warnOfOverdueArrival")).isEqualTo(2);
        assertThat(admission.endings()).containsExactly("arrivalWarningRaised", "arrivalWarningRaised");
        assertThat(admission.waitsAt()).containsExactly("confirmArrival");
    }

    @Test
    void aWrongBranchIsReplaced() {
        var admission = assigned();

        admission.complete("confirmArrival", "WRONG_BRANCH");

        assertThat(admission.waitsAt()).containsExactly("assignBranch");
    }

    @Test
    void theArrivalEndsTheAdmission() {
        var admission = assigned();

        admission.complete("confirmArrival", "ARRIVED");

        assertThat(admission.isOver()).isTrue();
        assertThat(admission.endings()).containsExactly("memberArrived");
        assertThat(admission.timers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"receiveLetter", "decideRecognition", "assignBranch", "confirmArrival"})
    void aVoidedLetterEndsTheAdmissionWhereverItStands(String place) {
        var admission = at(place);
        assertThat(admission.waitsAt()).containsExactly(place);

        admission.tell("transfer.voidingAsked");

        assertThat(admission.isOver()).isTrue();
        assertThat(admission.endings()).containsExactly("letterVoided");
    }

    private static Case at(String place) {
        return switch (place) {
            case "receiveLetter" -> arrived();
            case "decideRecognition" -> doubted();
            case "assignBranch" -> received();
            default -> assigned();
        };
    }

    private static Case arrived() {
        return ENGINE.startBy("transfer.letterIssued", LETTER, Map.of("branch", ""));
    }

    private static Case doubted() {
        var admission = arrived();
        admission.complete("receiveLetter", "DOUBTED");
        return admission;
    }

    private static Case received() {
        var admission = arrived();
        admission.complete("receiveLetter", "RECEIVED");
        return admission;
    }

    private static Case assigned() {
        var admission = received();
        admission.complete("assignBranch", "ASSIGNED", Map.of("branch", "a0103"));
        return admission;
    }
}
