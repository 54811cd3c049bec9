package org.zhibu.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.zhibu.rules.Consulted;
import org.zhibu.rules.ConversionDecision;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;

/** What would stand in the way of a step if it were taken today and done well. */
final class Outlook {

    static List<Finding> of(Step step, Dossier dossier, LocalPractice practice, LocalDate today) {
        var days = new Milestones(dossier, practice);
        return switch (step) {
            case HOLD_INITIAL_TALK -> DevelopmentRules.initialTalk(days.receivedOn(), today);
            case DETERMINE_ACTIVIST ->
                DevelopmentRules.activistDetermination(
                        dossier.appliedOn(), days.talkedOn().orElse(null), today, practice);
            case OBSERVE_ACTIVIST ->
                days.lastObservedOn()
                        .map(last -> DevelopmentRules.observation(last, today))
                        .orElse(List.of());
            case SELECT_CANDIDATE ->
                days.cultivatedSince()
                        .map(since -> DevelopmentRules.candidateSelection(
                                since,
                                days.monthsElsewhere(),
                                days.observations(),
                                EnumSet.allOf(Consulted.class),
                                today,
                                practice))
                        .orElse(List.of());
            case CONCLUDE_PUBLIC_NOTICE ->
                days.noticeEndsOn()
                        .map(ends -> DevelopmentRules.noticeConclusion(ends, today))
                        .orElse(List.of());
            case REVIEW_CANDIDATE, PRE_EXAMINE -> onFile(days, today, practice);
            case DECIDE_ADMISSION -> meeting(days, today, practice);
            case APPROVE_ADMISSION ->
                days.approvalStart()
                        .map(start ->
                                DevelopmentRules.approval(start, today, days.approvalExtended(), days.redeliberated()))
                        .orElse(List.of());
            case HOLD_OATH ->
                days.approvedOn()
                        .map(approved -> DevelopmentRules.oath(approved, today))
                        .orElse(List.of());
            case APPLY_FOR_CONVERSION ->
                days.probationDueOn()
                        .map(due -> DevelopmentRules.conversionApplication(due, today))
                        .orElse(List.of());
            case DECIDE_CONVERSION ->
                days.probationDueOn()
                        .map(due -> DevelopmentRules.conversionMeeting(
                                ConversionDecision.CONVERT,
                                due,
                                days.latestConversionMeeting().orElse(due),
                                days.conversionAppliedOn().orElse(null),
                                EnumSet.allOf(Consulted.class),
                                today))
                        .orElse(List.of());
            case APPROVE_CONVERSION ->
                days.conversionMeetingOn()
                        .map(met -> DevelopmentRules.conversionApproval(met, today))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static List<Finding> onFile(Milestones days, LocalDate today, LocalPractice practice) {
        var findings = new ArrayList<>(
                DevelopmentRules.politicalReview(days.politicalReviewOn().orElse(null), today, practice));
        findings.addAll(DevelopmentRules.trainingOnFile(days.trainedOn().orElse(null), today, practice));
        return findings;
    }

    private static List<Finding> meeting(Milestones days, LocalDate today, LocalPractice practice) {
        var findings = new ArrayList<>(onFile(days, today, practice));
        days.preExaminedOn()
                .map(on -> DevelopmentRules.admissionMeeting(on, true, 2, 3, false, today))
                .ifPresent(findings::addAll);
        return findings;
    }

    private Outlook() {}
}
