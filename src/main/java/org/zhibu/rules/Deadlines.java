package org.zhibu.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * The time limits T01 to T17 and the warning days W09 to W17 and W28 (rulebook 1.5 and 7.3).
 *
 * <p>Months keep the day of the month and stop at the month's end; a limit is inclusive, so the first red day is the
 * one after it.
 */
public final class Deadlines {

    /** T06: days that suffice on their own (article 17). */
    public static final int TRAINING_DAYS = 3;

    /** T06: class hours that suffice on their own (article 17). */
    public static final int TRAINING_HOURS = 24;

    /** T12 (2026, article 31). */
    public static final int SHORTEST_EXTENSION_MONTHS = 6;

    /** T12 (2026, article 31). */
    public static final int LONGEST_EXTENSION_MONTHS = 12;

    static final int ADULT_YEARS = 18;
    static final int BARRED_YEARS = 5;
    static final int LEAGUE_YEARS = 28;
    static final int CULTIVATION_MONTHS = 12;

    /** The first day on which an application counts (article 5). */
    public static LocalDate earliestApplication(LocalDate birth) {
        return birth.plusYears(ADULT_YEARS);
    }

    /** The first day on which a person removed from the Party may apply again. */
    public static LocalDate earliestReapplication(LocalDate removedOn) {
        return removedOn.plusYears(BARRED_YEARS);
    }

    /** T01 (article 7). */
    public static LocalDate latestInitialTalk(LocalDate received) {
        return received.plusMonths(1);
    }

    /** T02 (articles 12 and 13): months served in another organization are added to those since the given day. */
    public static LocalDate earliestCandidate(LocalDate activistOn, int monthsElsewhere) {
        return activistOn.plusMonths(Math.max(0, CULTIVATION_MONTHS - Math.max(0, monthsElsewhere)));
    }

    /** T03 (article 11). */
    public static LocalDate nextObservation(LocalDate last) {
        return last.plusMonths(6);
    }

    /** T04 (article 11): the pool of activists is analyzed in every calendar year. */
    public static LocalDate latestPoolAnalysis(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** T05 (2026, article 13; longer where the place asks for more). */
    public static LocalDate earliestNoticeEnd(LocalDate start, WorkingDays calendar, LocalPractice practice) {
        var dayOne = practice.firstNoticeDayCounts() ? start : start.plusDays(1);
        return calendar.lastDay(dayOne, practice.publicNoticeWorkingDays());
    }

    /** T07 (2026, article 18): whoever leaves on or before this day is generally not admitted. */
    public static LocalDate departureHorizon(LocalDate preExaminedOn) {
        return preExaminedOn.plusMonths(3);
    }

    /** T08 (2026, article 19): the 2014 text knew no limit, so a meeting under it is never late. */
    public static LocalDate latestAdmissionMeeting(LocalDate preExaminedOn) {
        return limitSince2026(preExaminedOn.plusMonths(1));
    }

    /** T09 (2026, article 25). */
    public static LocalDate approvalLimit(LocalDate start) {
        return start.plusMonths(3);
    }

    /** T09 (2026, article 25): no reason extends beyond this day. */
    public static LocalDate absoluteApprovalLimit(LocalDate start) {
        return start.plusMonths(6);
    }

    /** T10 (2026, article 29): the 2014 text knew no limit. */
    public static LocalDate latestOath(LocalDate approvedOn) {
        return limitSince2026(approvedOn.plusMonths(1));
    }

    /** T11 (2026, article 31): also the earliest conversion meeting, and the day from which Party standing counts. */
    public static LocalDate probationDue(LocalDate meetingOn) {
        return meetingOn.plusMonths(12);
    }

    /** T12 (2026, article 31). */
    public static LocalDate extendedDue(LocalDate due, int months) {
        Finding.softAfterRefusingHard(extensionLength(months, due));
        return due.plusMonths(months);
    }

    /** T13 (2026, article 35): for members who were transferred in. */
    public static LocalDate latestPostponedDiscussion(LocalDate due) {
        return due.plusMonths(6);
    }

    /** T14 (2026, article 33): there is no extension. */
    public static LocalDate latestConversionApproval(LocalDate meetingOn) {
        return meetingOn.plusMonths(3);
    }

    /** T15: custom, not regulation. */
    public static Window conversionApplicationWindow(LocalDate due) {
        return new Window(
                due.minusWeeks(1), due.plusMonths(1), Rule.CONVERSION_APPLICATION_IN_TIME, RuleVersion.on(due));
    }

    /** The last day before W16 is red. */
    public static LocalDate latestConversionMeeting(LocalDate due) {
        return due.plusMonths(1);
    }

    /** From the due day (2026, article 31) to the last day in time, which a postponement moves. */
    public static Window conversionMeetingWindow(LocalDate due, LocalDate latest) {
        return new Window(due, latest, Rule.FULL_YEAR_OF_PROBATION, RuleVersion.on(due));
    }

    /** T16: local. */
    public static LocalDate politicalReviewValidUntil(LocalDate passedOn, LocalPractice practice) {
        return passedOn.plusMonths(practice.politicalReviewValidityMonths());
    }

    /** Local, one to two years (rulebook 1.3, step 11). */
    public static LocalDate trainingValidUntil(LocalDate trainedOn, LocalPractice practice) {
        return trainedOn.plusMonths(practice.trainingValidityMonths());
    }

    /** T17: local. */
    public static LocalDate leagueRecommendationValidUntil(LocalDate recommendedOn, LocalPractice practice) {
        return recommendedOn.plusMonths(practice.leagueRecommendationValidityMonths());
    }

    /** W09: day 20, red after a month. */
    public static Warning initialTalkWarning(LocalDate received) {
        return new Warning("W09", received.plusDays(20), dayAfter(latestInitialTalk(received)));
    }

    /** W10: five and a half months, red after six. */
    public static Warning observationWarning(LocalDate last) {
        return new Warning("W10", last.plusMonths(5).plusDays(15), dayAfter(nextObservation(last)));
    }

    /** W13: 20 days, red after a month; silent before the 2026 text. */
    public static Warning admissionMeetingWarning(LocalDate preExaminedOn) {
        return new Warning(
                "W13", since2026(preExaminedOn.plusDays(20)), dayAfter(latestAdmissionMeeting(preExaminedOn)));
    }

    /** W14: two and a half months, red after three. */
    public static Warning approvalWarning(LocalDate start) {
        return new Warning("W14", start.plusMonths(2).plusDays(15), dayAfter(approvalLimit(start)));
    }

    /** W15: 20 days, red after a month; silent before the 2026 text. */
    public static Warning oathWarning(LocalDate approvedOn) {
        return new Warning("W15", since2026(approvedOn.plusDays(20)), dayAfter(latestOath(approvedOn)));
    }

    /**
     * W16: 30 days before probation ends, red when it ended more than a month ago.
     *
     * @param latestMeeting a month after the due day, or the day to which the discussion was postponed
     */
    public static Warning probationExpiryWarning(LocalDate due, LocalDate latestMeeting) {
        return new Warning("W16", due.minusDays(30), dayAfter(latestMeeting));
    }

    /** W17: two and a half months, red after three. */
    public static Warning conversionApprovalWarning(LocalDate meetingOn) {
        return new Warning("W17", meetingOn.plusMonths(2).plusDays(15), dayAfter(latestConversionApproval(meetingOn)));
    }

    /** W28: 30 and 90 days after conversion was approved. */
    public static Warning archiveWarning(LocalDate convertedOn) {
        return new Warning("W28", convertedOn.plusDays(30), convertedOn.plusDays(90));
    }

    static List<Finding> extensionLength(int months, LocalDate on) {
        return new Findings(on)
                .when(
                        months < SHORTEST_EXTENSION_MONTHS || months > LONGEST_EXTENSION_MONTHS,
                        Rule.EXTENSION_OF_SIX_TO_TWELVE_MONTHS,
                        "延长预备期%d个月，应为6至12个月".formatted(months),
                        "请将延长时间改为6至12个月")
                .list();
    }

    private static LocalDate dayAfter(LocalDate limit) {
        return limit.plusDays(1);
    }

    private static LocalDate limitSince2026(LocalDate limit) {
        var lastFreeDay = RuleVersion.SWITCH_DAY.minusDays(1);
        return limit.isBefore(lastFreeDay) ? lastFreeDay : limit;
    }

    private static LocalDate since2026(LocalDate day) {
        return day.isBefore(RuleVersion.SWITCH_DAY) ? RuleVersion.SWITCH_DAY : day;
    }

    private Deadlines() {}
}
