package org.zhibu.development;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.Rule;
import org.zhibu.rules.RuleVersion;

/** When each step is due by law, as the records of a dossier stand. */
final class LegalWindows {

    static LegalWindow of(Step step, Milestones days) {
        return switch (step) {
            case HOLD_INITIAL_TALK ->
                until(Optional.of(Deadlines.latestInitialTalk(days.receivedOn())), Rule.INITIAL_TALK_WITHIN_A_MONTH);
            case OBSERVE_ACTIVIST ->
                until(days.lastObservedOn().map(Deadlines::nextObservation), Rule.OBSERVATION_EVERY_HALF_YEAR);
            case SELECT_CANDIDATE ->
                from(
                        days.cultivatedSince().map(since -> Deadlines.earliestCandidate(since, days.monthsElsewhere())),
                        Rule.CULTIVATION_FOR_A_YEAR);
            case CONCLUDE_PUBLIC_NOTICE -> from(days.noticeEndsOn(), Rule.NOTICE_FOR_FIVE_WORKING_DAYS);
            case DECIDE_ADMISSION ->
                until(
                        days.preExaminedOn().map(Deadlines::latestAdmissionMeeting),
                        Rule.MEETING_WITHIN_A_MONTH_OF_PRE_EXAMINATION);
            case HOLD_COMMITTEE_TALK, APPROVE_ADMISSION ->
                until(
                        days.approvalLimit(),
                        days.approvalExtended() || days.redeliberated()
                                ? Rule.APPROVAL_WITHIN_SIX_MONTHS
                                : Rule.APPROVAL_WITHIN_THREE_MONTHS);
            case REDELIBERATE_ADMISSION ->
                until(days.approvalStart().map(Deadlines::absoluteApprovalLimit), Rule.APPROVAL_WITHIN_SIX_MONTHS);
            case HOLD_OATH -> until(days.approvedOn().map(Deadlines::latestOath), Rule.OATH_WITHIN_A_MONTH);
            case OBSERVE_PROBATION ->
                until(
                        days.lastProbationObservationOn().map(Deadlines::nextObservation),
                        Rule.OBSERVATION_EVERY_HALF_YEAR);
            case APPLY_FOR_CONVERSION ->
                days.probationDueOn()
                        .map(Deadlines::conversionApplicationWindow)
                        .map(window -> new LegalWindow(
                                window.earliest(), window.latest(), article(window.rule(), window.latest())))
                        .orElse(LegalWindow.OPEN);
            case DECIDE_CONVERSION ->
                days.probationDueOn()
                        .map(due -> Deadlines.conversionMeetingWindow(
                                due, days.latestConversionMeeting().orElse(due)))
                        .map(window -> new LegalWindow(
                                window.earliest(), window.latest(), article(window.rule(), window.latest())))
                        .orElse(LegalWindow.OPEN);
            case APPROVE_CONVERSION ->
                until(
                        days.conversionMeetingOn().map(Deadlines::latestConversionApproval),
                        Rule.CONVERSION_APPROVAL_WITHIN_THREE_MONTHS);
            default -> LegalWindow.OPEN;
        };
    }

    private static LegalWindow until(Optional<LocalDate> latest, Rule rule) {
        return latest.map(day -> new LegalWindow(null, day, article(rule, day))).orElse(LegalWindow.OPEN);
    }

    private static LegalWindow from(Optional<LocalDate> earliest, Rule rule) {
        return earliest.map(day -> new LegalWindow(day, null, article(rule, day)))
                .orElse(LegalWindow.OPEN);
    }

    private static @Nullable String article(Rule rule, @Nullable LocalDate day) {
        return day == null ? null : rule.article(RuleVersion.on(day));
    }

    private LegalWindows() {}
}
