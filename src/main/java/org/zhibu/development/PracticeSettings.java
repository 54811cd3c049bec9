package org.zhibu.development;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhibu.rules.LocalPractice;

/** What the regulations leave to the place; the defaults are those of the rulebook. */
@ConfigurationProperties("zhibu.local-practice")
record PracticeSettings(
        @DefaultValue("DECISION") LocalPractice.ActivistStart activistStart,
        @DefaultValue("0") int minimumMonthsToActivist,
        @DefaultValue("5") int publicNoticeWorkingDays,
        @DefaultValue("true") boolean firstNoticeDayCounts,
        @DefaultValue("12") int politicalReviewValidityMonths,
        @DefaultValue("24") int trainingValidityMonths,
        @DefaultValue("24") int leagueRecommendationValidityMonths,
        @DefaultValue("MEETING") LocalPractice.ApprovalClock approvalClock,
        @DefaultValue("ANNIVERSARY") LocalPractice.PrintedProbationEnd printedProbationEnd,
        @DefaultValue("2") int minimumObservations,
        @DefaultValue("AT_LEAST_HALF") LocalPractice.OrdinaryQuorum ordinaryQuorum,
        @DefaultValue("OF_PRESENT") LocalPractice.ElectionMajority electionMajority,
        @DefaultValue("REPEAT") LocalPractice.MovedCandidate movedCandidate) {

    LocalPractice practice() {
        return new LocalPractice(
                activistStart,
                minimumMonthsToActivist,
                publicNoticeWorkingDays,
                firstNoticeDayCounts,
                politicalReviewValidityMonths,
                trainingValidityMonths,
                leagueRecommendationValidityMonths,
                approvalClock,
                printedProbationEnd,
                minimumObservations,
                ordinaryQuorum,
                electionMajority,
                movedCandidate);
    }
}
