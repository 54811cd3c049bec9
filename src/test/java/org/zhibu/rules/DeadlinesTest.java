package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.kernel.RuleViolation;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({"2026-01-31, 2026-02-28", "2024-01-31, 2024-02-29", "2026-06-15, 2026-07-15"})
    void t01TheInitialTalkIsHeldWithinAMonth(LocalDate received, LocalDate latest) {
        assertThat(Deadlines.latestInitialTalk(received)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 0, 2025-02-28",
        "2026-06-15, 0, 2027-06-15",
        "2026-06-15, 10, 2026-08-15",
        "2026-06-15, 12, 2026-06-15",
        "2026-06-15, 30, 2026-06-15",
        "2026-06-15, -3, 2027-06-15"
    })
    void t02CultivationTakesTwelveMonthsAndAddsUp(LocalDate activistOn, int elsewhere, LocalDate earliest) {
        assertThat(Deadlines.earliestCandidate(activistOn, elsewhere)).isEqualTo(earliest);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, 2026-02-28", "2026-03-01, 2026-09-01"})
    void t03TheNextObservationIsDueInHalfAYear(LocalDate last, LocalDate next) {
        assertThat(Deadlines.nextObservation(last)).isEqualTo(next);
    }

    @Test
    void t04ThePoolIsAnalyzedInEveryCalendarYear() {
        assertThat(Deadlines.latestPoolAnalysis(2026)).isEqualTo("2026-12-31");
    }

    @Test
    void t05ANoticeEndsOnItsFifthWorkingDayAtTheEarliest() {
        var calendar = WorkingDays.standard();
        var friday = LocalDate.of(2026, 6, 5);

        assertThat(Deadlines.earliestNoticeEnd(friday, calendar, LocalPractice.DEFAULT))
                .isEqualTo("2026-06-11");
        assertThat(Deadlines.earliestNoticeEnd(friday, calendar, Practices.firstNoticeDayDoesNotCount()))
                .isEqualTo("2026-06-12");
    }

    @Test
    void t07DeparturesWithinThreeMonthsCount() {
        assertThat(Deadlines.departureHorizon(LocalDate.of(2026, 11, 30))).isEqualTo("2027-02-28");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, 2026-07-15", "2026-08-31, 2026-09-30", "2026-05-01, 2026-06-01", "2026-03-01, 2026-05-10"})
    void t08TheMeetingFollowsThePreExaminationWithinAMonthSince2026(LocalDate preExaminedOn, LocalDate latest) {
        assertThat(Deadlines.latestAdmissionMeeting(preExaminedOn)).isEqualTo(latest);
    }

    @Test
    void t09TheCommitteeHasThreeMonthsAndNeverMoreThanSix() {
        var meetingOn = LocalDate.of(2026, 11, 30);

        assertThat(Deadlines.approvalLimit(meetingOn)).isEqualTo("2027-02-28");
        assertThat(Deadlines.absoluteApprovalLimit(meetingOn)).isEqualTo("2027-05-30");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, 2026-07-15", "2026-04-20, 2026-05-20", "2025-12-01, 2026-05-10"})
    void t10TheOathFollowsTheApprovalWithinAMonthSince2026(LocalDate approvedOn, LocalDate latest) {
        assertThat(Deadlines.latestOath(approvedOn)).isEqualTo(latest);
    }

    @Test
    void t11AndT12ProbationTakesAYearAndMayBeExtended() {
        var due = Deadlines.probationDue(LocalDate.of(2026, 6, 15));

        assertThat(due).isEqualTo("2027-06-15");
        assertThat(Deadlines.extendedDue(due, 6)).isEqualTo("2027-12-15");
        assertThat(Deadlines.extendedDue(due, 12)).isEqualTo("2028-06-15");
        assertThat(Deadlines.probationDue(LocalDate.of(2024, 2, 29))).isEqualTo("2025-02-28");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 5, 13, 14})
    void t12OtherExtensionsDoNotExist(int months) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Deadlines.extendedDue(LocalDate.of(2027, 6, 15), months))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("extension-of-six-to-twelve-months"));
    }

    @Test
    void t13APostponedDiscussionTakesPlaceWithinSixMonths() {
        assertThat(Deadlines.latestPostponedDiscussion(LocalDate.of(2027, 6, 15)))
                .isEqualTo("2027-12-15");
    }

    @Test
    void t14TheConversionIsApprovedWithinThreeMonths() {
        assertThat(Deadlines.latestConversionApproval(LocalDate.of(2027, 6, 20)))
                .isEqualTo("2027-09-20");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-07, true, false",
        "2027-06-08, false, false",
        "2027-07-15, false, false",
        "2027-07-16, false, true"
    })
    void t15TheApplicationComesFromAWeekBeforeToAMonthAfter(LocalDate on, boolean tooEarly, boolean tooLate) {
        var window = Deadlines.conversionApplicationWindow(LocalDate.of(2027, 6, 15));

        assertThat(window.isTooEarly(on)).isEqualTo(tooEarly);
        assertThat(window.isTooLate(on)).isEqualTo(tooLate);
    }

    @Test
    void t16AndT17ReviewTrainingAndRecommendationExpireAsThePlaceSays() {
        var on = LocalDate.of(2026, 6, 15);

        assertThat(Deadlines.politicalReviewValidUntil(on, LocalPractice.DEFAULT))
                .isEqualTo("2027-06-15");
        assertThat(Deadlines.trainingValidUntil(on, LocalPractice.DEFAULT)).isEqualTo("2028-06-15");
        assertThat(Deadlines.leagueRecommendationValidUntil(on, LocalPractice.DEFAULT))
                .isEqualTo("2028-06-15");
    }

    @Test
    void w09ToW28TurnYellowInTimeAndRedOnTheDayAfterTheLimit() {
        var on = LocalDate.of(2026, 11, 30);

        assertThat(Deadlines.initialTalkWarning(on)).isEqualTo(warning("W09", "2026-12-20", "2026-12-31"));
        assertThat(Deadlines.observationWarning(on)).isEqualTo(warning("W10", "2027-05-15", "2027-05-31"));
        assertThat(Deadlines.admissionMeetingWarning(on)).isEqualTo(warning("W13", "2026-12-20", "2026-12-31"));
        assertThat(Deadlines.approvalWarning(on)).isEqualTo(warning("W14", "2027-02-14", "2027-03-01"));
        assertThat(Deadlines.oathWarning(on)).isEqualTo(warning("W15", "2026-12-20", "2026-12-31"));
        assertThat(Deadlines.probationExpiryWarning(on, Deadlines.latestConversionMeeting(on)))
                .isEqualTo(warning("W16", "2026-10-31", "2026-12-31"));
        assertThat(Deadlines.conversionApprovalWarning(on)).isEqualTo(warning("W17", "2027-02-14", "2027-03-01"));
        assertThat(Deadlines.archiveWarning(on)).isEqualTo(warning("W28", "2026-12-30", "2027-02-28"));
    }

    @Test
    void w13AndW15AreSilentBeforeThe2026Text() {
        var longAgo = LocalDate.of(2026, 1, 5);
        var shortlyBefore = LocalDate.of(2026, 4, 15);

        assertThat(Deadlines.admissionMeetingWarning(longAgo)).isEqualTo(warning("W13", "2026-05-11", "2026-05-11"));
        assertThat(Deadlines.oathWarning(shortlyBefore)).isEqualTo(warning("W15", "2026-05-11", "2026-05-16"));
    }

    private static Warning warning(String code, String yellow, String red) {
        return new Warning(code, LocalDate.parse(yellow), LocalDate.parse(red));
    }
}
