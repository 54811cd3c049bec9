package org.zhibu.development;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.LocalPractice;

/** The days that the records of a dossier add up to. */
final class Milestones {

    private final Dossier dossier;
    private final Trail trail;
    private final LocalPractice practice;

    Milestones(Dossier dossier, LocalPractice practice) {
        this.dossier = dossier;
        this.trail = dossier.trail();
        this.practice = practice;
    }

    /** The day from which the month for the first talk runs. */
    LocalDate receivedOn() {
        return day(Step.RECEIVE_APPLICATION, ApplicationReceipt.Answer.ACCEPTED).orElse(dossier.appliedOn());
    }

    Optional<LocalDate> talkedOn() {
        return day(Step.HOLD_INITIAL_TALK);
    }

    Optional<LocalDate> activistOn() {
        return day(Step.FILE_ACTIVIST, ActivistFiling.Answer.FILED)
                .flatMap(filedOn -> day(Step.DETERMINE_ACTIVIST, ActivistDecision.Answer.DETERMINED)
                        .map(decidedOn -> practice.activistStart(decidedOn, filedOn)));
    }

    /** Since when the year of cultivation runs here. */
    Optional<LocalDate> cultivatedSince() {
        var moved = dossier.cultivatedSince();
        return activistOn().map(activist -> moved == null || moved.isBefore(activist) ? activist : moved);
    }

    /** Months of cultivation that another organization certified. */
    int monthsElsewhere() {
        var moved = dossier.cultivatedSince();
        return moved == null || activistOn().filter(moved::isBefore).isPresent() ? 0 : dossier.monthsElsewhere();
    }

    /** Full months of cultivation by that day, here and elsewhere. */
    long monthsCultivated(LocalDate today) {
        return cultivatedSince()
                .map(since -> Math.max(0, ChronoUnit.MONTHS.between(since, today)) + monthsElsewhere())
                .orElse(0L);
    }

    /** Whether the person is an activist who has not been listed as a candidate. */
    boolean inTheActivistPool() {
        return activistOn().isPresent()
                && trail.last(
                                Step.CONCLUDE_PUBLIC_NOTICE,
                                NoticeConclusion.Answer.CLEAR,
                                NoticeConclusion.Answer.OBJECTION_DISMISSED)
                        .isEmpty();
    }

    int observations() {
        return trail.last(Step.FILE_ACTIVIST)
                .map(filed -> (int) trail.all(Step.OBSERVE_ACTIVIST).stream()
                        .filter(observed -> observed.sequence() > filed.sequence())
                        .count())
                .orElse(0);
    }

    /** The day from which the half-year to the next observation runs. */
    Optional<LocalDate> lastObservedOn() {
        var filed = trail.last(Step.FILE_ACTIVIST);
        return trail.last(Step.OBSERVE_ACTIVIST)
                .filter(observed ->
                        filed.isPresent() && observed.sequence() > filed.get().sequence())
                .map(StepRecord::occurredOn)
                .or(this::activistOn);
    }

    Optional<LocalDate> noticeEndsOn() {
        return trail.last(Step.POST_PUBLIC_NOTICE)
                .map(posted -> posted.content(PublicNotice.class).endsOn());
    }

    Optional<LocalDate> politicalReviewOn() {
        return day(Step.CONDUCT_POLITICAL_REVIEW, PoliticalReview.Answer.PASS);
    }

    Optional<LocalDate> trainedOn() {
        return day(Step.HOLD_TRAINING, TrainingRecord.Answer.PASS);
    }

    Optional<LocalDate> preExaminedOn() {
        return day(Step.PRE_EXAMINE, PreExamination.Answer.PASSED);
    }

    /** The day of the meeting that admitted the person: also the day of joining, once approved. */
    Optional<LocalDate> admissionMeetingOn() {
        return day(Step.DECIDE_ADMISSION, AdmissionAnswer.PASSED);
    }

    /** The day from which the committee's three and six months run. */
    Optional<LocalDate> approvalStart() {
        return admissionMeetingOn()
                .map(met -> practice.approvalStart(
                        met, day(Step.HOLD_COMMITTEE_TALK).orElse(met)));
    }

    boolean approvalExtended() {
        return day(Step.APPROVE_ADMISSION, AdmissionApproval.Answer.EXTENDED).isPresent();
    }

    boolean redeliberated() {
        return day(Step.REDELIBERATE_ADMISSION, AdmissionAnswer.RESUBMITTED).isPresent();
    }

    /** The last day on which the committee may decide. */
    Optional<LocalDate> approvalLimit() {
        return approvalStart()
                .map(start -> approvalExtended() || redeliberated()
                        ? Deadlines.absoluteApprovalLimit(start)
                        : Deadlines.approvalLimit(start));
    }

    Optional<LocalDate> approvedOn() {
        return day(Step.APPROVE_ADMISSION, AdmissionApproval.Answer.APPROVED);
    }

    boolean probationExtended() {
        return day(Step.APPROVE_CONVERSION, ConversionAnswer.EXTENDED).isPresent();
    }

    Optional<LocalDate> probationDueOn() {
        return admissionMeetingOn()
                .map(Deadlines::probationDue)
                .map(due -> extensionMonths() == null ? due : Deadlines.extendedDue(due, extensionMonths()));
    }

    private @Nullable Integer extensionMonths() {
        return probationExtended()
                ? trail.last(Step.DECIDE_CONVERSION, ConversionAnswer.EXTEND)
                        .map(meeting -> meeting.content(ConversionMeeting.class).extensionMonths())
                        .orElse(null)
                : null;
    }

    Optional<LocalDate> lastProbationObservationOn() {
        return day(Step.OBSERVE_PROBATION).or(this::admissionMeetingOn);
    }

    Optional<LocalDate> conversionAppliedOn() {
        return day(Step.APPLY_FOR_CONVERSION, ConversionApplication.Answer.SUBMITTED);
    }

    /** The last day for the meeting at the end of probation: a month after it, or the day to which it was postponed. */
    Optional<LocalDate> latestConversionMeeting() {
        var extended = trail.last(Step.APPROVE_CONVERSION, ConversionAnswer.EXTENDED);
        var postponed = trail.last(Step.DECIDE_CONVERSION, ConversionAnswer.POSTPONED)
                .filter(entry ->
                        extended.isEmpty() || entry.sequence() > extended.get().sequence());
        return probationDueOn()
                .map(due -> postponed
                        .map(entry -> entry.content(ConversionMeeting.class).postponedUntil(due))
                        .orElseGet(() -> Deadlines.latestConversionMeeting(due)));
    }

    Optional<LocalDate> conversionMeetingOn() {
        return day(Step.DECIDE_CONVERSION, ConversionAnswer.CONVERT, ConversionAnswer.EXTEND, ConversionAnswer.CANCEL);
    }

    Optional<LocalDate> conversionApprovedOn() {
        return day(Step.APPROVE_CONVERSION, ConversionAnswer.CONVERTED);
    }

    /** Whether the person was taken over from another branch while on probation. */
    boolean movedOnProbation() {
        var moved = dossier.movedOn();
        return moved != null
                && approvedOn().filter(approved -> !moved.isBefore(approved)).isPresent();
    }

    private Optional<LocalDate> day(Step step, Enum<?>... outcomes) {
        return trail.last(step, outcomes).map(StepRecord::occurredOn);
    }
}
