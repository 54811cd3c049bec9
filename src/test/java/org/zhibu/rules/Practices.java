package org.zhibu.rules;

/** Local practices that differ from the default in one point. */
final class Practices {

    static LocalPractice firstNoticeDayDoesNotCount() {
        return of(LocalPractice.ActivistStart.DECISION, 0, 5, false, LocalPractice.ApprovalClock.MEETING);
    }

    static LocalPractice noticeOf(int workingDays) {
        return of(LocalPractice.ActivistStart.DECISION, 0, workingDays, true, LocalPractice.ApprovalClock.MEETING);
    }

    static LocalPractice waitingFor(int months) {
        return of(LocalPractice.ActivistStart.DECISION, months, 5, true, LocalPractice.ApprovalClock.MEETING);
    }

    static LocalPractice everythingLater() {
        return of(LocalPractice.ActivistStart.FILING, 0, 5, true, LocalPractice.ApprovalClock.RECEIPT);
    }

    private static LocalPractice of(
            LocalPractice.ActivistStart start,
            int monthsToActivist,
            int noticeDays,
            boolean firstDayCounts,
            LocalPractice.ApprovalClock clock) {
        return new LocalPractice(
                start,
                monthsToActivist,
                noticeDays,
                firstDayCounts,
                12,
                24,
                24,
                clock,
                LocalPractice.PrintedProbationEnd.DAY_BEFORE,
                2,
                LocalPractice.OrdinaryQuorum.AT_LEAST_HALF,
                LocalPractice.ElectionMajority.OF_PRESENT,
                LocalPractice.MovedCandidate.GO_ON);
    }

    private Practices() {}
}
