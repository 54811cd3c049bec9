package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.testing.TestEngine;
import org.zhibu.testing.TestEngine.Case;

class CandidateStageTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("developmentCandidate");

    @Test
    void aCandidateIsSelectedByTheCommitteeAndConsentedToAbove() {
        var stage = ENGINE.start();

        assertThat(stage.waitsAt()).containsExactly("selectCandidate");
        assertThat(stage.askedTo("selectCandidate")).containsExactly("a0101-committee");

        stage.complete("selectCandidate", "PROPOSED");

        assertThat(stage.waitsAt()).containsExactly("consentToCandidate");
        assertThat(stage.askedTo("consentToCandidate")).containsExactly("a01-head", "a01-organizer");
    }

    @Test
    void anActivistWhoIsNotProposedLeavesTheStage() {
        var stage = ENGINE.start();

        stage.complete("selectCandidate", "KEEP_CULTIVATING");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("candidateNotSelected");
    }

    @Test
    void aReturnedProposalIsDiscussedAgain() {
        var stage = ENGINE.start();
        stage.complete("selectCandidate", "PROPOSED");

        stage.complete("consentToCandidate", "RETURNED");

        assertThat(stage.waitsAt()).containsExactly("selectCandidate");
    }

    @Test
    void aRefusedCandidateLeavesTheStage() {
        var stage = ENGINE.start();
        stage.complete("selectCandidate", "PROPOSED");

        stage.complete("consentToCandidate", "REFUSED");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("candidateRefused");
    }

    @Test
    void theNoticeIsPostedAndConcludedByTheCommissioner() {
        var stage = ENGINE.start();
        stage.complete("selectCandidate", "PROPOSED");

        stage.complete("consentToCandidate", "CONSENTED");

        assertThat(stage.askedTo("postPublicNotice")).containsExactly("a0101-commissioner");

        stage.complete("postPublicNotice");

        assertThat(stage.waitsAt()).containsExactly("concludePublicNotice");
        assertThat(stage.askedTo("concludePublicNotice")).containsExactly("a0101-commissioner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLEAR", "OBJECTION_DISMISSED"})
    void aNoticeWithoutFoundedObjectionOpensThreeTasksAtOnce(String outcome) {
        var stage = withNoticePosted();

        stage.complete("concludePublicNotice", outcome);

        assertThat(stage.waitsAt()).containsExactly("assignIntroducers", "conductPoliticalReview", "holdTraining");
        assertThat(stage.askedTo("assignIntroducers")).containsExactly("a0101-commissioner");
        assertThat(stage.askedTo("conductPoliticalReview")).containsExactly("a01-organizer", "a0101-committee");
        assertThat(stage.askedTo("holdTraining")).containsExactly("a01-organizer");
    }

    @Test
    void anUpheldObjectionEndsTheStage() {
        var stage = withNoticePosted();

        stage.complete("concludePublicNotice", "OBJECTION_UPHELD");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("objectionUpheld");
    }

    @Test
    void aNoticeMayLeadBackToTheSelection() {
        var stage = withNoticePosted();

        stage.complete("concludePublicNotice", "RESELECT");

        assertThat(stage.waitsAt()).containsExactly("selectCandidate");
    }

    @Test
    void aStageThatIsResumedAtPreparationSkipsTheSelection() {
        var stage = resumedAtPreparation();

        assertThat(stage.waitsAt()).containsExactly("assignIntroducers", "conductPoliticalReview", "holdTraining");
    }

    @ParameterizedTest
    @CsvSource({
        "assignIntroducers, conductPoliticalReview, holdTraining",
        "assignIntroducers, holdTraining, conductPoliticalReview",
        "conductPoliticalReview, assignIntroducers, holdTraining",
        "conductPoliticalReview, holdTraining, assignIntroducers",
        "holdTraining, assignIntroducers, conductPoliticalReview",
        "holdTraining, conductPoliticalReview, assignIntroducers"
    })
    void theThreeTasksMayBeDoneInAnyOrder(String first, String second, String third) {
        var stage = resumedAtPreparation();

        stage.complete(first, "PASS");

        assertThat(stage.waitsAt()).containsExactlyInAnyOrderElementsOf(List.of(second, third));

        stage.complete(second, "PASS");

        assertThat(stage.waitsAt()).containsExactly(third);

        stage.complete(third, "PASS");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("candidatePrepared", "preparationCompleted");
    }

    @Test
    void aPendingReviewAndAFailedTrainingAreRepeated() {
        var stage = resumedAtPreparation();

        stage.complete("conductPoliticalReview", "PENDING");
        stage.complete("holdTraining", "NOT_PASSED");

        assertThat(stage.waitsAt()).containsExactly("assignIntroducers", "conductPoliticalReview", "holdTraining");
    }

    @Test
    void aFailedReviewStopsTheOtherTwoTasks() {
        var stage = resumedAtPreparation();

        stage.complete("conductPoliticalReview", "FAIL");

        assertThat(stage.isOver()).isTrue();
        assertThat(stage.endings()).containsExactly("politicalReviewFailed", "politicalReviewNotPassed");
    }

    private static Case withNoticePosted() {
        var stage = ENGINE.start();
        stage.complete("selectCandidate", "PROPOSED");
        stage.complete("consentToCandidate", "CONSENTED");
        stage.complete("postPublicNotice");
        return stage;
    }

    private static Case resumedAtPreparation() {
        return ENGINE.start(Map.of("enterAt", "prepareAdmission"));
    }
}
