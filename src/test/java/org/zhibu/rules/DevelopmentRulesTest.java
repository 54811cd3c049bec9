package org.zhibu.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.rules.LocalPractice.DEFAULT;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DevelopmentRulesTest {

    private static final WorkingDays CALENDAR = WorkingDays.standard();
    private static final LocalDate ON = LocalDate.of(2026, 6, 15);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 15);
    private static final Set<Consulted> EVERYBODY = EnumSet.allOf(Consulted.class);

    @Test
    void noStepLiesInTheFutureOrBeforeThePreviousOne() {
        assertThat(DevelopmentRules.sequence(ON, ON, ON)).isEmpty();
        assertThat(DevelopmentRules.sequence(null, ON, ON)).isEmpty();
        assertThat(rules(DevelopmentRules.sequence(null, ON.plusDays(1), ON)))
                .containsExactly(Rule.STEP_NOT_IN_THE_FUTURE);
        assertThat(rules(DevelopmentRules.sequence(ON, ON.minusDays(1), ON)))
                .containsExactly(Rule.STEP_NOT_BEFORE_THE_PREVIOUS_ONE);
    }

    @ParameterizedTest
    @CsvSource({"2008-06-15, true", "2008-06-16, false", "2009-01-01, false", "1980-01-01, true"})
    void e01AnApplicantIs18OnTheDayOfApplication(LocalDate birth, boolean fine) {
        var findings = DevelopmentRules.application(birth, ON, null);

        assertThat(findings.isEmpty()).isEqualTo(fine);
        assertThat(findings)
                .allMatch(Finding::isHard)
                .allMatch(finding -> finding.remedy().contains("重新递交"));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-15, true", "2021-06-16, false", "2023-06-15, false"})
    void e48WhoWasRemovedWaitsFiveYears(LocalDate removedOn, boolean fine) {
        var findings = DevelopmentRules.application(LocalDate.of(1980, 1, 1), ON, removedOn);

        assertThat(findings.isEmpty()).isEqualTo(fine);
        assertThat(findings).allMatch(Finding::isHard);
    }

    @Test
    void e04ALateInitialTalkIsOnlyRemarkedOn() {
        var received = LocalDate.of(2026, 1, 31);

        assertThat(DevelopmentRules.initialTalk(received, LocalDate.of(2026, 2, 28)))
                .isEmpty();
        assertThat(DevelopmentRules.initialTalk(received, LocalDate.of(2026, 3, 1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.force()).isEqualTo(Force.SOFT);
                    assertThat(finding.message()).contains("2026年2月28日");
                    assertThat(finding.remedy()).contains("申请仍然有效");
                });
    }

    @Test
    void theYoungAreRecommendedByTheLeagueAndNotTooLongAgo() {
        var young = ON.minusYears(28).plusDays(1);
        var older = ON.minusYears(28);

        assertThat(rules(DevelopmentRules.leagueRecommendation(young, null, ON, DEFAULT)))
                .containsExactly(Rule.LEAGUE_RECOMMENDATION_BELOW_28);
        assertThat(DevelopmentRules.leagueRecommendation(older, null, ON, DEFAULT))
                .isEmpty();
        assertThat(DevelopmentRules.leagueRecommendation(young, ON.minusMonths(24), ON, DEFAULT))
                .isEmpty();
        assertThat(rules(DevelopmentRules.leagueRecommendation(
                        young, ON.minusMonths(24).minusDays(1), ON, DEFAULT)))
                .containsExactly(Rule.LEAGUE_RECOMMENDATION_VALID);
    }

    @Test
    void nationallyNobodyWaitsToBecomeAnActivistButAPlaceMayAskFor() {
        assertThat(DevelopmentRules.activistDetermination(ON, ON, ON, DEFAULT)).isEmpty();
        assertThat(rules(DevelopmentRules.activistDetermination(ON, ON, ON.plusMonths(3), Practices.waitingFor(6))))
                .containsExactly(Rule.WAITING_TIME_BEFORE_DETERMINATION);
        assertThat(DevelopmentRules.activistDetermination(ON, ON, ON.plusMonths(6), Practices.waitingFor(6)))
                .isEmpty();
    }

    @Test
    void theInitialTalkComesBeforeTheDetermination() {
        assertThat(rules(DevelopmentRules.activistDetermination(ON, null, ON, DEFAULT)))
                .containsExactly(Rule.TALK_BEFORE_DETERMINATION);
        assertThat(rules(DevelopmentRules.activistDetermination(ON, ON.plusDays(2), ON.plusDays(1), DEFAULT)))
                .containsExactly(Rule.TALK_BEFORE_DETERMINATION);
    }

    @Test
    void anActivistIsCultivatedForAYear() {
        var activistOn = LocalDate.of(2024, 2, 29);

        assertThat(candidate(activistOn, 0, 2, LocalDate.of(2025, 2, 28))).isEmpty();
        assertThat(candidate(activistOn, 0, 2, LocalDate.of(2025, 2, 27)))
                .singleElement()
                .matches(Finding::isHard)
                .satisfies(finding -> assertThat(finding.message()).contains("2025年2月28日"));
    }

    @Test
    void e08MonthsInAnotherUnitCount() {
        assertThat(candidate(ON, 10, 2, ON.plusMonths(2))).isEmpty();
        assertThat(rules(candidate(ON, 10, 2, ON.plusMonths(2).minusDays(1))))
                .containsExactly(Rule.CULTIVATION_FOR_A_YEAR);
    }

    @Test
    void e10AMissingObservationIsWrittenNowAndNotBackdated() {
        assertThat(candidate(ON, 0, 1, ON.plusYears(1))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.OBSERVATIONS_ON_FILE);
            assertThat(finding.force()).isEqualTo(Force.SOFT);
            assertThat(finding.remedy()).contains("不得倒填");
        });
    }

    @Test
    void opinionsAreHeardBeforeACandidateIsSelected() {
        var withoutContacts = EnumSet.complementOf(EnumSet.of(Consulted.CONTACTS));
        var contactsOnly = EnumSet.of(Consulted.CONTACTS);

        assertThat(DevelopmentRules.candidateSelection(ON, 0, 2, withoutContacts, ON.plusYears(1), DEFAULT))
                .singleElement()
                .matches(Finding::isHard);
        assertThat(DevelopmentRules.candidateSelection(ON, 0, 2, contactsOnly, ON.plusYears(1), DEFAULT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.force()).isEqualTo(Force.SOFT);
                    assertThat(finding.message()).contains("党小组、党员、群众");
                });
    }

    @Test
    void aNoticeHangsForFiveWorkingDays() {
        var monday = LocalDate.of(2026, 6, 8);

        assertThat(notice(monday, LocalDate.of(2026, 6, 12), DEFAULT)).isEmpty();
        assertThat(notice(monday, LocalDate.of(2026, 6, 11), DEFAULT))
                .singleElement()
                .matches(Finding::isHard)
                .satisfies(finding -> assertThat(finding.remedy()).isEqualTo("请将公示延长至2026年6月12日"));
        assertThat(rules(notice(monday, LocalDate.of(2026, 6, 12), Practices.firstNoticeDayDoesNotCount())))
                .containsExactly(Rule.NOTICE_FOR_FIVE_WORKING_DAYS);
    }

    @Test
    void e14ANoticeOfTheFridayBeforeAHolidayWeekRunsUntilTheFifthWorkingDay() {
        var friday = LocalDate.of(2027, 2, 5);
        var weekOff = WorkingDays.load(new StringReader(friday.plusDays(3)
                .datesUntil(friday.plusDays(8))
                .map("%s,HOLIDAY,春节"::formatted)
                .collect(joining("\n"))));

        var fourDays = DevelopmentRules.publicNotice(
                friday, LocalDate.of(2027, 2, 17), Set.of(NoticePlace.UNIT), false, weekOff, DEFAULT);
        var fiveDays = DevelopmentRules.publicNotice(
                friday, LocalDate.of(2027, 2, 18), Set.of(NoticePlace.UNIT), false, weekOff, DEFAULT);

        assertThat(fiveDays).isEmpty();
        assertThat(fourDays).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("只有4个工作日");
            assertThat(finding.remedy()).isEqualTo("请将公示延长至2027年2月18日");
        });
    }

    @Test
    void theNationalDayWeekIsSkippedAndItsMakeUpDayCounts() {
        var start = LocalDate.of(2026, 9, 30);

        assertThat(notice(start, LocalDate.of(2026, 10, 12), DEFAULT)).isEmpty();
        assertThat(rules(notice(start, LocalDate.of(2026, 10, 11), DEFAULT)))
                .containsExactly(Rule.NOTICE_FOR_FIVE_WORKING_DAYS);
    }

    @Test
    void aNoticeInAYearWithoutAnOfficialCalendarSaysSo() {
        var start = LocalDate.of(2027, 9, 30);

        assertThat(notice(start, start, DEFAULT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("放假安排尚未公布"));
    }

    @Test
    void aPlaceMayAskForALongerNotice() {
        var monday = LocalDate.of(2026, 6, 8);

        assertThat(notice(monday, LocalDate.of(2026, 6, 12), Practices.noticeOf(7)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.NOTICE_AS_LONG_AS_LOCALLY_REQUIRED);
                    assertThat(finding.force()).isEqualTo(Force.SOFT);
                });
        assertThat(rules(notice(monday, LocalDate.of(2026, 6, 9), Practices.noticeOf(7))))
                .containsExactly(Rule.NOTICE_FOR_FIVE_WORKING_DAYS);
    }

    @Test
    void aNoticeEndsAfterItStartsAndIsConcludedAfterItsEnd() {
        assertThat(rules(notice(ON, ON.minusDays(1), DEFAULT))).containsExactly(Rule.NOTICE_ENDS_AFTER_IT_STARTS);
        assertThat(DevelopmentRules.noticeConclusion(ON, ON)).isEmpty();
        assertThat(DevelopmentRules.noticeConclusion(ON, ON.minusDays(1)))
                .singleElement()
                .matches(Finding::isHard);
    }

    @Test
    void e15AMobileCandidateIsPostedAtBothPlaces() {
        var start = LocalDate.of(2026, 6, 8);
        var end = LocalDate.of(2026, 6, 12);

        assertThat(DevelopmentRules.publicNotice(start, end, Set.of(NoticePlace.DESTINATION), true, CALENDAR, DEFAULT))
                .singleElement()
                .matches(Finding::isHard)
                .satisfies(finding -> assertThat(finding.message()).endsWith("缺流出地"));
        assertThat(DevelopmentRules.publicNotice(
                        start, end, Set.of(NoticePlace.ORIGIN, NoticePlace.DESTINATION), true, CALENDAR, DEFAULT))
                .isEmpty();
        assertThat(rules(DevelopmentRules.publicNotice(
                        start, end, Set.of(NoticePlace.DESTINATION), false, CALENDAR, DEFAULT)))
                .containsExactly(Rule.NOTICE_AT_UNIT_OR_RESIDENCE);
    }

    @Test
    void e19APendingPoliticalReviewStopsEverything() {
        assertThat(DevelopmentRules.politicalReview(null, ON, DEFAULT))
                .singleElement()
                .matches(Finding::isHard);
    }

    @Test
    void politicalReviewAndTrainingExpire() {
        assertThat(DevelopmentRules.politicalReview(ON, ON.plusMonths(12), DEFAULT))
                .isEmpty();
        assertThat(rules(DevelopmentRules.politicalReview(ON, ON.plusMonths(12).plusDays(1), DEFAULT)))
                .containsExactly(Rule.POLITICAL_REVIEW_VALID);
        assertThat(DevelopmentRules.trainingOnFile(ON, ON.plusMonths(24), DEFAULT))
                .isEmpty();
        assertThat(rules(DevelopmentRules.trainingOnFile(ON, ON.plusMonths(24).plusDays(1), DEFAULT)))
                .containsExactly(Rule.TRAINING_VALID);
        assertThat(rules(DevelopmentRules.trainingOnFile(null, ON, DEFAULT))).containsExactly(Rule.TRAINING_HELD);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, true", "2, 24, true", "0, 24, true", "2, 23, false", "0, 0, false"})
    void e18ThreeDaysOrTwentyFourHoursOfTrainingSuffice(int days, int hours, boolean enough) {
        assertThat(DevelopmentRules.training(days, hours, ON).isEmpty()).isEqualTo(enough);
    }

    @Test
    void e20WhoLeavesWithinThreeMonthsIsGenerallyNotAdmitted() {
        assertThat(DevelopmentRules.preExamination(ON, ON.plusMonths(2)))
                .extracting(Finding::force)
                .containsExactly(Force.SOFT);
        assertThat(rules(DevelopmentRules.preExamination(ON, ON.plusMonths(3))))
                .containsExactly(Rule.NO_DEPARTURE_WITHIN_THREE_MONTHS);
        assertThat(DevelopmentRules.preExamination(ON, ON.plusMonths(3).plusDays(1)))
                .isEmpty();
        assertThat(DevelopmentRules.preExamination(ON, null)).isEmpty();
    }

    @Test
    void e21AMeetingMoreThanAMonthAfterThePreExaminationStops() {
        assertThat(admissionMeeting(ON, ON.plusDays(30))).isEmpty();
        assertThat(admissionMeeting(ON, ON.plusDays(35)))
                .singleElement()
                .matches(Finding::isHard)
                .satisfies(finding -> assertThat(finding.remedy()).contains("重新确认"));
    }

    @Test
    void e25CandidateAndIntroducersAttend() {
        assertThat(DevelopmentRules.admissionMeeting(ON, false, 2, 3, false, ON))
                .singleElement()
                .matches(Finding::isHard);
        assertThat(DevelopmentRules.admissionMeeting(ON, true, 0, 3, false, ON))
                .singleElement()
                .matches(Finding::isHard);
        assertThat(DevelopmentRules.admissionMeeting(ON, true, 1, 3, false, ON))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.force()).isEqualTo(Force.SOFT);
                    assertThat(finding.remedy()).contains("书面意见");
                });
    }

    @Test
    void e12AndE13SmallAndTemporaryBranchesCannotAdmit() {
        assertThat(rules(DevelopmentRules.admissionMeeting(ON, true, 2, 2, false, ON)))
                .containsExactly(Rule.BRANCH_OF_THREE_FULL_MEMBERS);
        assertThat(rules(DevelopmentRules.admissionMeeting(ON, true, 2, 9, true, ON)))
                .containsExactly(Rule.NO_ADMISSION_BY_TEMPORARY_BRANCH);
        assertThat(DevelopmentRules.approver(true, ON)).isEmpty();
        assertThat(DevelopmentRules.approver(false, ON)).singleElement().matches(Finding::isHard);
    }

    @Test
    void theCommitteeTalksBeforeItApproves() {
        assertThat(DevelopmentRules.talkBeforeApproval(ON, ON)).isEmpty();
        assertThat(DevelopmentRules.talkBeforeApproval(null, ON)).hasSize(1);
        assertThat(DevelopmentRules.talkBeforeApproval(ON.plusDays(1), ON)).hasSize(1);
    }

    @Test
    void e28AndE29AfterThreeMonthsTheBranchDeliberatesAgainUnlessExtended() {
        var limit = LocalDate.of(2026, 9, 15);

        assertThat(DevelopmentRules.approval(ON, limit, false, false)).isEmpty();
        assertThat(DevelopmentRules.approval(ON, limit.plusDays(1), false, false))
                .singleElement()
                .matches(Finding::isHard)
                .satisfies(finding -> assertThat(finding.remedy()).contains("复议"));
        assertThat(DevelopmentRules.approval(ON, limit.plusDays(1), true, false))
                .isEmpty();
        assertThat(DevelopmentRules.approval(ON, limit.plusDays(1), false, true))
                .isEmpty();
    }

    @Test
    void e30AfterSixMonthsNothingHelpsButToBeginAnew() {
        var limit = LocalDate.of(2026, 12, 15);

        assertThat(DevelopmentRules.approval(ON, limit, true, true)).isEmpty();
        assertThat(rules(DevelopmentRules.approval(ON, limit.plusDays(1), true, true)))
                .containsExactly(Rule.APPROVAL_WITHIN_SIX_MONTHS);
        assertThat(rules(DevelopmentRules.approval(ON, limit.plusDays(1), false, false)))
                .containsExactly(Rule.APPROVAL_WITHIN_SIX_MONTHS);
        assertThat(DevelopmentRules.redeliberation(ON, limit)).isEmpty();
        assertThat(DevelopmentRules.redeliberation(ON, limit.plusDays(1)))
                .singleElement()
                .matches(Finding::isHard)
                .satisfies(finding -> assertThat(finding.remedy()).contains("换发", "支委会审查"));
    }

    @Test
    void e34AMissedOathIsHeldLater() {
        assertThat(DevelopmentRules.oath(ON, ON.plusMonths(1))).isEmpty();
        assertThat(DevelopmentRules.oath(ON, ON.plusMonths(1).plusDays(1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.force()).isEqualTo(Force.SOFT);
                    assertThat(finding.remedy()).contains("不影响入党时间");
                });
    }

    @Test
    void e37ALateApplicationForConversionIsStillReceived() {
        assertThat(DevelopmentRules.conversionApplication(DUE, DUE.minusDays(7)))
                .isEmpty();
        assertThat(DevelopmentRules.conversionApplication(DUE, DUE.plusWeeks(5)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.force()).isEqualTo(Force.SOFT);
                    assertThat(finding.remedy()).contains("仍应受理");
                });
        assertThat(DevelopmentRules.conversionApplication(DUE, DUE.minusDays(8)))
                .extracting(Finding::force)
                .containsExactly(Force.SOFT);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVERT", "EXTEND"})
    void e35AndE36NobodyIsConvertedEarly(ConversionDecision decision) {
        assertThat(conversion(decision, DUE)).isEmpty();
        assertThat(conversion(decision, DUE.minusDays(3))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.FULL_YEAR_OF_PROBATION);
            assertThat(finding.isHard()).isTrue();
        });
    }

    @Test
    void e46ASeriousBreachCancelsProbationBeforeItEnds() {
        assertThat(conversion(ConversionDecision.CANCEL, DUE.minusMonths(4))).isEmpty();
    }

    @Test
    void e38WithoutAnApplicationNobodyIsConvertedButCancellingIsPossible() {
        assertThat(rules(DevelopmentRules.conversionMeeting(
                        ConversionDecision.CONVERT, DUE, DUE.plusMonths(1), null, EVERYBODY, DUE)))
                .containsExactly(Rule.CONVERSION_APPLIED_FOR);
        assertThat(DevelopmentRules.conversionMeeting(
                        ConversionDecision.CANCEL, DUE, DUE.plusMonths(1), null, EVERYBODY, DUE))
                .isEmpty();
    }

    @Test
    void e39ALateMeetingStillConvertsFromTheDueDay() {
        assertThat(conversion(ConversionDecision.CONVERT, DUE.plusMonths(1))).isEmpty();
        assertThat(conversion(ConversionDecision.CONVERT, DUE.plusMonths(4)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.force()).isEqualTo(Force.SOFT);
                    assertThat(finding.remedy()).contains("转正时间从预备期满之日算起");
                });
    }

    @Test
    void opinionsAreHeardBeforeAConversion() {
        var findings = DevelopmentRules.conversionMeeting(
                ConversionDecision.CONVERT, DUE, DUE.plusMonths(1), DUE, EnumSet.of(Consulted.MEMBERS), DUE);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.force()).isEqualTo(Force.SOFT);
            assertThat(finding.message()).contains("党小组、群众、支委会");
        });
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, false", "6, true", "9, true", "12, true", "13, false", "14, false"})
    void e41AnExtensionTakesSixToTwelveMonths(int months, boolean fine) {
        var findings = DevelopmentRules.extension(false, months, DUE);

        assertThat(findings.isEmpty()).isEqualTo(fine);
        assertThat(findings).allMatch(Finding::isHard);
    }

    @Test
    void e40ProbationIsExtendedOnlyOnce() {
        assertThat(DevelopmentRules.extension(true, 6, DUE)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.EXTENSION_ONCE);
            assertThat(finding.isHard()).isTrue();
        });
    }

    @Test
    void e43OnlyWhoWasTransferredInIsDiscussedLater() {
        var longest = DUE.plusMonths(6);
        assertThat(DevelopmentRules.postponement(DUE, true, false, longest, DUE))
                .isEmpty();
        assertThat(rules(DevelopmentRules.postponement(DUE, true, false, longest.plusDays(1), DUE)))
                .containsExactly(Rule.POSTPONEMENT_WITHIN_SIX_MONTHS);
        assertThat(rules(DevelopmentRules.postponement(DUE, true, false, longest.plusDays(1), longest.plusDays(1))))
                .containsExactly(Rule.POSTPONEMENT_WITHIN_SIX_MONTHS);
        assertThat(rules(DevelopmentRules.postponement(DUE, true, false, DUE, DUE.plusDays(1))))
                .containsExactly(Rule.POSTPONEMENT_WITHIN_SIX_MONTHS);
        assertThat(rules(DevelopmentRules.postponement(DUE, false, false, longest, DUE)))
                .containsExactly(Rule.POSTPONEMENT_AFTER_TRANSFER_ONLY);
        assertThat(rules(DevelopmentRules.postponement(DUE, true, true, longest, DUE)))
                .containsExactly(Rule.POSTPONEMENT_ONCE);
    }

    @Test
    void aPostponedDiscussionIsNotLateBeforeItsDay() {
        var postponed = DUE.plusMonths(6);

        assertThat(DevelopmentRules.conversionMeeting(
                        ConversionDecision.CONVERT, DUE, postponed, DUE, EVERYBODY, postponed))
                .isEmpty();
        assertThat(rules(DevelopmentRules.conversionMeeting(
                        ConversionDecision.CONVERT, DUE, postponed, DUE, EVERYBODY, postponed.plusDays(1))))
                .containsExactly(Rule.CONVERSION_MEETING_IN_TIME);
    }

    @Test
    void aCommitteeAnalyzesItsActivistsInEveryYear() {
        assertThat(DevelopmentRules.poolAnalysis(2026, LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(rules(DevelopmentRules.poolAnalysis(2026, LocalDate.of(2027, 1, 1))))
                .containsExactly(Rule.POOL_ANALYZED_EVERY_YEAR);
    }

    @Test
    void theCommitteeDecidesOnAConversionWithinThreeMonths() {
        assertThat(DevelopmentRules.conversionApproval(DUE, DUE.plusMonths(3))).isEmpty();
        assertThat(DevelopmentRules.conversionApproval(DUE, DUE.plusMonths(3).plusDays(1)))
                .singleElement()
                .matches(Finding::isHard)
                .satisfies(finding -> assertThat(finding.remedy()).contains("退回支部大会"));
    }

    @Test
    void anIncompleteFileNamesWhatIsMissing() {
        assertThat(DevelopmentRules.archive(EnumSet.allOf(Paper.class), DUE)).isEmpty();
        assertThat(DevelopmentRules.archive(
                        EnumSet.complementOf(EnumSet.of(Paper.APPLICATION, Paper.PROBATION_FORM)), DUE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("归档材料缺入党申请书、《预备党员教育考察登记表》"));
    }

    private static List<Finding> candidate(LocalDate activistOn, int elsewhere, int observations, LocalDate on) {
        return DevelopmentRules.candidateSelection(activistOn, elsewhere, observations, EVERYBODY, on, DEFAULT);
    }

    private static List<Finding> notice(LocalDate start, LocalDate end, LocalPractice practice) {
        return DevelopmentRules.publicNotice(start, end, Set.of(NoticePlace.UNIT), false, CALENDAR, practice);
    }

    private static List<Finding> admissionMeeting(LocalDate preExaminedOn, LocalDate on) {
        return DevelopmentRules.admissionMeeting(preExaminedOn, true, 2, 3, false, on);
    }

    private static List<Finding> conversion(ConversionDecision decision, LocalDate on) {
        return DevelopmentRules.conversionMeeting(decision, DUE, DUE.plusMonths(1), on, EVERYBODY, on);
    }

    private static List<Rule> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
