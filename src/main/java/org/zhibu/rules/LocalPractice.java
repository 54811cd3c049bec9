package org.zhibu.rules;

import java.time.LocalDate;
import org.zhibu.kernel.RuleViolation;

/**
 * Everything that the rules leave to the place: an administrator sets it, the rules only read it (rulebook 11).
 *
 * @param activistStart whether cultivation counts from the branch committee's decision or from the filing
 * @param minimumMonthsToActivist waiting time between application and becoming an activist; nationally there is none
 * @param publicNoticeWorkingDays length of the public notice, never below the national five working days
 * @param firstNoticeDayCounts whether the day on which the notice goes up is its day one
 * @param politicalReviewValidityMonths T16
 * @param trainingValidityMonths one to two years, depending on the place
 * @param leagueRecommendationValidityMonths T17
 * @param approvalClock whether the three and six months for the committee run from the meeting or from receipt
 * @param printedProbationEnd how the last day of probation is printed; the due day itself does not change
 * @param minimumObservations half-yearly observations expected on file when a candidate is selected
 * @param ordinaryQuorum attendance for ordinary resolutions
 * @param electionMajority of whom more than half have to vote for an elected committee member
 * @param movedCandidate what becomes of a candidate who moves before the meeting (rulebook 1.8; no article covers it)
 */
public record LocalPractice(
        ActivistStart activistStart,
        int minimumMonthsToActivist,
        int publicNoticeWorkingDays,
        boolean firstNoticeDayCounts,
        int politicalReviewValidityMonths,
        int trainingValidityMonths,
        int leagueRecommendationValidityMonths,
        ApprovalClock approvalClock,
        PrintedProbationEnd printedProbationEnd,
        int minimumObservations,
        OrdinaryQuorum ordinaryQuorum,
        ElectionMajority electionMajority,
        MovedCandidate movedCandidate) {

    /** The national minimum length of a public notice (T05; 2026, article 13). */
    public static final int NATIONAL_NOTICE_WORKING_DAYS = 5;

    public static final LocalPractice DEFAULT = new LocalPractice(
            ActivistStart.DECISION,
            0,
            NATIONAL_NOTICE_WORKING_DAYS,
            true,
            12,
            24,
            24,
            ApprovalClock.MEETING,
            PrintedProbationEnd.ANNIVERSARY,
            2,
            OrdinaryQuorum.AT_LEAST_HALF,
            ElectionMajority.OF_PRESENT,
            MovedCandidate.REPEAT);

    public LocalPractice {
        atLeast(NATIONAL_NOTICE_WORKING_DAYS, publicNoticeWorkingDays, "发展对象公示期（工作日）");
        atLeast(0, minimumMonthsToActivist, "递交申请到确定积极分子的最少月数");
        atLeast(1, politicalReviewValidityMonths, "政治审查有效期（月）");
        atLeast(1, trainingValidityMonths, "集中培训有效期（月）");
        atLeast(1, leagueRecommendationValidityMonths, "推优有效期（月）");
        atLeast(0, minimumObservations, "确定发展对象前的半年考察次数");
    }

    /** The day on which cultivation begins to count. */
    public LocalDate activistStart(LocalDate decidedOn, LocalDate filedOn) {
        return activistStart == ActivistStart.DECISION ? decidedOn : filedOn;
    }

    /** The day from which the committee's three and six months run (T09). */
    public LocalDate approvalStart(LocalDate meetingOn, LocalDate receivedOn) {
        return approvalClock == ApprovalClock.MEETING ? meetingOn : receivedOn;
    }

    /** The last day of probation as it is printed on forms. */
    public LocalDate printedProbationEnd(LocalDate probationDueOn) {
        return printedProbationEnd == PrintedProbationEnd.ANNIVERSARY ? probationDueOn : probationDueOn.minusDays(1);
    }

    /** Whether a candidate is selected, consented to and announced anew in the branch that takes over. */
    public boolean repeatsCandidacyAfterMove() {
        return movedCandidate == MovedCandidate.REPEAT;
    }

    private static void atLeast(int minimum, int value, String name) {
        if (value < minimum) {
            throw new RuleViolation(
                    "local-practice-in-range",
                    "《中国共产党发展党员工作细则》(2026)",
                    "“%s”不能小于%d，现为%d".formatted(name, minimum, value),
                    "请在设置中改为不小于%d的数".formatted(minimum));
        }
    }

    /** When cultivation begins to count. */
    public enum ActivistStart {
        DECISION,
        FILING
    }

    /** When the committee's clock starts. */
    public enum ApprovalClock {
        MEETING,
        RECEIPT
    }

    /** How the end of probation is printed. */
    public enum PrintedProbationEnd {
        ANNIVERSARY,
        DAY_BEFORE
    }

    /** What the branch that takes a candidate over does. */
    public enum MovedCandidate {
        REPEAT,
        GO_ON
    }

    /** Attendance that an ordinary resolution needs. */
    public enum OrdinaryQuorum {
        AT_LEAST_HALF,
        MORE_THAN_HALF
    }

    /** The base of the majority in an election. */
    public enum ElectionMajority {
        OF_PRESENT,
        OF_DUE
    }
}
