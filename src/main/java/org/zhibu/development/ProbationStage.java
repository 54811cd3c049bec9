package org.zhibu.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Consulted;
import org.zhibu.rules.ConversionDecision;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Meeting;
import org.zhibu.rules.Paper;

/** The gates of the fifth stage (steps 18 to 25). */
final class ProbationStage {

    static Ruling fileAdmission(Dossier dossier, AdmissionFiling form, Deed deed) {
        var trail = dossier.trail();
        var approved = trail.due(Step.FILE_ADMISSION, approved(trail), AdmissionFiling.Answer.RETURNED);
        trail.repaired(Step.FILE_ADMISSION, AdmissionFiling.Answer.RETURNED, Step.CORRECT_FILING);
        return Ruling.of(
                dossier.take(Step.FILE_ADMISSION, form, form.outcome(), approved.occurredOn(), List.of(), deed));
    }

    static Ruling correctFiling(Dossier dossier, FilingCorrection form, Deed deed) {
        var trail = dossier.trail();
        var returned =
                trail.due(Step.CORRECT_FILING, trail.require(Step.FILE_ADMISSION, AdmissionFiling.Answer.RETURNED));
        return Ruling.of(dossier.take(Step.CORRECT_FILING, form, Done.DONE, returned.occurredOn(), List.of(), deed));
    }

    static Ruling assignGroup(Dossier dossier, GroupAssignment form, Deed deed) {
        var trail = dossier.trail();
        var approved = trail.due(Step.ASSIGN_GROUP, approved(trail));
        return Ruling.of(dossier.take(Step.ASSIGN_GROUP, form, Done.DONE, approved.occurredOn(), List.of(), deed));
    }

    static Ruling holdOath(Dossier dossier, Oath form, Deed deed) {
        var trail = dossier.trail();
        var approved = trail.due(Step.HOLD_OATH, approved(trail));
        var findings = DevelopmentRules.oath(approved.occurredOn(), form.occurredOn());
        return Ruling.of(dossier.take(Step.HOLD_OATH, form, Done.DONE, approved.occurredOn(), findings, deed));
    }

    static Ruling observe(Dossier dossier, ProbationObservation form, LocalPractice practice, Deed deed) {
        var lastOn = new Milestones(dossier, practice)
                .lastProbationObservationOn()
                .orElse(approved(dossier.trail()).occurredOn());
        return Ruling.of(dossier.take(Step.OBSERVE_PROBATION, form, Done.DONE, lastOn, List.of(), deed));
    }

    static Ruling apply(Dossier dossier, ConversionApplication form, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        var basis =
                trail.last(Step.APPROVE_CONVERSION, ConversionAnswer.EXTENDED).orElse(approved(trail));
        trail.due(Step.APPLY_FOR_CONVERSION, basis);
        var due = new Milestones(dossier, practice).probationDueOn().orElseThrow();
        var findings = form.outcome() == ConversionApplication.Answer.SUBMITTED
                ? DevelopmentRules.conversionApplication(due, form.occurredOn())
                : List.<Finding>of();
        return Ruling.of(
                dossier.take(Step.APPLY_FOR_CONVERSION, form, form.outcome(), basis.occurredOn(), findings, deed));
    }

    static Ruling decide(
            Dossier dossier, ConversionMeeting form, Electorate electorate, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        var applied = trail.due(
                Step.DECIDE_CONVERSION,
                trail.require(Step.APPLY_FOR_CONVERSION),
                ConversionAnswer.NO_MAJORITY,
                ConversionAnswer.POSTPONED);
        var findings = meeting(dossier, form, practice);
        if (form.action() == ConversionDecision.POSTPONE_DISCUSSION) {
            return Ruling.of(dossier.take(
                    Step.DECIDE_CONVERSION, form, ConversionAnswer.POSTPONED, applied.occurredOn(), findings, deed));
        }
        Finding.softAfterRefusingHard(findings);
        var count = Count.ofBranchMeeting(
                Meeting.CONVERSION,
                electorate.roll(),
                dossier.branch(),
                form.occurredOn(),
                form.ballot(electorate.roll().size()),
                practice);
        var answer = count.passed() ? ConversionAnswer.resolved(form.action()) : ConversionAnswer.NO_MAJORITY;
        var entry = dossier.take(Step.DECIDE_CONVERSION, form, answer, applied.occurredOn(), findings, deed);
        var ruling = Ruling.of(entry).with(count);
        return count.passed() ? ruling.announcedAs(ConversionAnswer.RESOLVED.name()) : ruling;
    }

    private static List<Finding> meeting(Dossier dossier, ConversionMeeting form, LocalPractice practice) {
        var milestones = new Milestones(dossier, practice);
        var due = milestones.probationDueOn().orElseThrow();
        var on = form.occurredOn();
        var findings = new ArrayList<>(DevelopmentRules.conversionMeeting(
                form.action(),
                due,
                milestones.latestConversionMeeting().orElseThrow(),
                milestones.conversionAppliedOn().orElse(null),
                orNone(form.heard()),
                on));
        if (form.action() == ConversionDecision.EXTEND) {
            var months = form.extensionMonths();
            findings.addAll(
                    DevelopmentRules.extension(milestones.probationExtended(), months == null ? 0 : months, on));
        }
        if (form.action() == ConversionDecision.POSTPONE_DISCUSSION) {
            findings.addAll(DevelopmentRules.postponement(
                    due, milestones.movedOnProbation(), everPostponed(dossier), form.postponedUntil(due), on));
        }
        return findings;
    }

    /** Once is once, even if what came of it was sent back. */
    private static boolean everPostponed(Dossier dossier) {
        return dossier.records().stream()
                .anyMatch(entry -> entry.is(Step.DECIDE_CONVERSION, ConversionAnswer.POSTPONED));
    }

    private static Set<Consulted> orNone(@Nullable Set<Consulted> heard) {
        return heard == null ? Set.of() : heard;
    }

    static Ruling approveConversion(Dossier dossier, ConversionApproval form, Count count, Deed deed) {
        var trail = dossier.trail();
        var met = trail.due(
                Step.APPROVE_CONVERSION,
                trail.require(
                        Step.DECIDE_CONVERSION,
                        ConversionAnswer.CONVERT,
                        ConversionAnswer.EXTEND,
                        ConversionAnswer.CANCEL));
        var approved = form.outcome() == ConversionApproval.Answer.APPROVED;
        count.requireMajority(approved);
        var findings = approved
                ? DevelopmentRules.conversionApproval(met.occurredOn(), form.occurredOn())
                : List.<Finding>of();
        var answer = approved ? ConversionAnswer.valueOf(met.outcome()).approved() : ConversionAnswer.RETURNED;
        var entry = dossier.take(Step.APPROVE_CONVERSION, form, answer, met.occurredOn(), findings, deed);
        if (!approved) {
            return Ruling.sentBack(dossier, ReturnPoint.DECIDE_CONVERSION, entry)
                    .with(count);
        }
        if (answer == ConversionAnswer.EXTENDED) {
            dossier.setAside(Step.APPLY_FOR_CONVERSION, entry);
        }
        if (answer == ConversionAnswer.CANCELLED) {
            dossier.close(Closing.PROBATION_CANCELLED, form.occurredOn(), deed);
        }
        return Ruling.of(entry).with(count);
    }

    static Ruling archive(Dossier dossier, Archiving form, Deed deed) {
        var trail = dossier.trail();
        var converted = trail.due(
                Step.ARCHIVE_DOSSIER,
                trail.require(Step.APPROVE_CONVERSION, ConversionAnswer.CONVERTED),
                Archiving.Answer.INCOMPLETE);
        var complete = form.outcome() == Archiving.Answer.ARCHIVED;
        var papers = form.papers() == null ? Set.<Paper>of() : form.papers();
        var findings = complete ? DevelopmentRules.archive(papers, form.occurredOn()) : List.<Finding>of();
        var entry = dossier.take(Step.ARCHIVE_DOSSIER, form, form.outcome(), converted.occurredOn(), findings, deed);
        if (complete) {
            dossier.archive(form.occurredOn(), deed);
        }
        return Ruling.of(entry);
    }

    private static StepRecord approved(Trail trail) {
        return trail.require(Step.APPROVE_ADMISSION, AdmissionApproval.Answer.APPROVED);
    }

    private ProbationStage() {}
}
