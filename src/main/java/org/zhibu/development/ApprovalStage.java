package org.zhibu.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Meeting;
import org.zhibu.rules.RuleVersion;

/** The gates of the fourth stage after the branch meeting (steps 16 and 17, and what happens when the committee is late). */
final class ApprovalStage {

    private static final Set<ReturnPoint> RETURNS = Set.of(
            ReturnPoint.OBSERVE_ACTIVIST,
            ReturnPoint.SELECT_CANDIDATE,
            ReturnPoint.PREPARE_ADMISSION,
            ReturnPoint.REVIEW_CANDIDATE,
            ReturnPoint.DECIDE_ADMISSION);

    static Ruling talk(Dossier dossier, CommitteeTalk form, boolean deliberationDue, Deed deed) {
        var trail = dossier.trail();
        var basis = deliberationDue
                ? trail.require(Step.DELIBERATE_ADMISSION, AdmissionDeliberation.Answer.DELIBERATED)
                : admitted(trail);
        trail.due(Step.HOLD_COMMITTEE_TALK, basis);
        return Ruling.of(
                dossier.take(Step.HOLD_COMMITTEE_TALK, form, form.outcome(), basis.occurredOn(), List.of(), deed));
    }

    /**
     * The committee's decision.
     *
     * @param count the committee's vote; it decides nothing without one
     */
    static Ruling approve(
            Dossier dossier,
            AdmissionApproval form,
            boolean hasAuthority,
            @Nullable Count count,
            LocalPractice practice,
            Deed deed) {
        var trail = dossier.trail();
        var talk = trail.due(
                Step.APPROVE_ADMISSION, trail.require(Step.HOLD_COMMITTEE_TALK), AdmissionApproval.Answer.EXTENDED);
        var approved = form.outcome() == AdmissionApproval.Answer.APPROVED;
        var extended = form.outcome() == AdmissionApproval.Answer.EXTENDED;
        if (extended && (form.reason() == null || form.reason().isBlank())) {
            throw new RuleViolation(
                    "extension-explained",
                    RuleVersion.on(form.occurredOn()).title(),
                    "延长审批时间没有说明特殊情况",
                    "请填写特殊情况说明，最长不超过六个月");
        }
        if (count != null) {
            count.requireMajority(approved);
        }
        var findings = new ArrayList<Finding>();
        if (approved || extended) {
            findings.addAll(DevelopmentRules.approver(hasAuthority, form.occurredOn()));
            findings.addAll(approval(dossier, form.occurredOn(), practice));
        }
        var entry = dossier.take(Step.APPROVE_ADMISSION, form, form.outcome(), talk.occurredOn(), findings, deed);
        var ruling = switch (form.outcome()) {
            case APPROVED -> {
                dossier.enter(Stage.PROBATION);
                yield Ruling.of(entry);
            }
            case EXTENDED -> Ruling.of(entry);
            case REFUSED -> Ruling.sentBack(dossier, ReturnPoint.OBSERVE_ACTIVIST, entry);
            case RETURNED -> returned(dossier, ReturnPoint.chosen(form.returnTo(), RETURNS), entry);
        };
        return ruling.with(count);
    }

    private static Ruling returned(Dossier dossier, ReturnPoint point, StepRecord entry) {
        var ruling = Ruling.sentBack(dossier, point, entry);
        return switch (point) {
            case DECIDE_ADMISSION -> ruling.announcedAs("MEET_AGAIN");
            case REVIEW_CANDIDATE -> ruling.announcedAs("REVIEW_AGAIN");
            default -> ruling;
        };
    }

    private static List<Finding> approval(Dossier dossier, LocalDate on, LocalPractice practice) {
        var milestones = new Milestones(dossier, practice);
        return DevelopmentRules.approval(
                milestones.approvalStart().orElseThrow(),
                on,
                milestones.approvalExtended(),
                milestones.redeliberated());
    }

    /** After six months a redeliberation changes nothing; the case moves on to where the lapse is confirmed. */
    static Ruling redeliberate(
            Dossier dossier, AdmissionRedeliberation form, Electorate electorate, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        trail.require(Step.HOLD_COMMITTEE_TALK);
        var met = admitted(trail);
        var start = new Milestones(dossier, practice).approvalStart().orElse(met.occurredOn());
        if (form.action() == AdmissionRedeliberation.Action.DECIDED_IN_TIME) {
            return redeliberated(dossier, form, AdmissionAnswer.DECIDED_IN_TIME, met, deed);
        }
        if (form.occurredOn().isAfter(Deadlines.absoluteApprovalLimit(start))) {
            return redeliberated(dossier, form, AdmissionAnswer.TOO_LATE, met, deed);
        }
        var count = Count.ofBranchMeeting(
                Meeting.ADMISSION,
                electorate.roll(),
                dossier.branch(),
                form.occurredOn(),
                form.ballot(electorate.roll().size()),
                practice);
        if (count.passed()) {
            return redeliberated(dossier, form, AdmissionAnswer.RESUBMITTED, met, deed)
                    .with(count);
        }
        var entry = dossier.take(
                Step.REDELIBERATE_ADMISSION, form, AdmissionAnswer.NOT_PASSED, met.occurredOn(), List.of(), deed);
        return Ruling.sentBack(dossier, ReturnPoint.OBSERVE_ACTIVIST, entry).with(count);
    }

    private static Ruling redeliberated(
            Dossier dossier, AdmissionRedeliberation form, AdmissionAnswer answer, StepRecord met, Deed deed) {
        var entry = dossier.take(Step.REDELIBERATE_ADMISSION, form, answer, met.occurredOn(), List.of(), deed);
        return Ruling.of(entry).announcedAs(AdmissionAnswer.RESUBMITTED.name());
    }

    static Ruling confirmLapse(Dossier dossier, LapseConfirmation form, Deed deed) {
        var met = admitted(dossier.trail());
        var entry = dossier.take(Step.CONFIRM_LAPSE, form, form.outcome(), met.occurredOn(), List.of(), deed);
        return form.outcome() == LapseConfirmation.Answer.LAPSED
                ? Ruling.sentBack(dossier, ReturnPoint.REVIEW_CANDIDATE, entry)
                : Ruling.of(entry);
    }

    private static StepRecord admitted(Trail trail) {
        return trail.require(Step.DECIDE_ADMISSION, AdmissionAnswer.PASSED);
    }

    private ApprovalStage() {}
}
