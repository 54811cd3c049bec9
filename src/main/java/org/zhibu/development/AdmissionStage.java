package org.zhibu.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Eligibility;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Meeting;
import org.zhibu.rules.Sponsor;

/** The gates of the fourth stage up to the branch meeting (steps 12 to 15a). */
final class AdmissionStage {

    private static final Set<ReturnPoint> BY_BRANCH_COMMITTEE =
            Set.of(ReturnPoint.OBSERVE_ACTIVIST, ReturnPoint.SELECT_CANDIDATE, ReturnPoint.PREPARE_ADMISSION);

    private static final Set<ReturnPoint> BY_PRE_EXAMINATION = Set.of(
            ReturnPoint.OBSERVE_ACTIVIST,
            ReturnPoint.SELECT_CANDIDATE,
            ReturnPoint.PREPARE_ADMISSION,
            ReturnPoint.REVIEW_CANDIDATE);

    static Ruling review(Dossier dossier, CandidateReview form, Count count, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        var prepared = Stream.of(
                        trail.require(Step.ASSIGN_INTRODUCERS),
                        trail.require(Step.CONDUCT_POLITICAL_REVIEW, PoliticalReview.Answer.PASS),
                        trail.require(Step.HOLD_TRAINING, TrainingRecord.Answer.PASS))
                .map(basis -> trail.due(Step.REVIEW_CANDIDATE, basis))
                .map(StepRecord::occurredOn)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow();
        var qualified = form.outcome() == CandidateReview.Answer.QUALIFIED;
        count.requireMajority(qualified);
        var findings = qualified ? onFile(dossier, form.occurredOn(), practice) : List.<Finding>of();
        var entry = dossier.take(Step.REVIEW_CANDIDATE, form, form.outcome(), prepared, findings, deed);
        var ruling = qualified
                ? Ruling.of(entry)
                : Ruling.sentBack(dossier, ReturnPoint.chosen(form.returnTo(), BY_BRANCH_COMMITTEE), entry);
        return ruling.with(count);
    }

    static Ruling preExamine(Dossier dossier, PreExamination form, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        var reviewed = trail.due(
                Step.PRE_EXAMINE,
                trail.require(Step.REVIEW_CANDIDATE, CandidateReview.Answer.QUALIFIED),
                PreExamination.Answer.DEFERRED);
        var passed = form.outcome() == PreExamination.Answer.PASSED;
        var findings = new ArrayList<Finding>();
        if (passed) {
            findings.addAll(DevelopmentRules.preExamination(form.occurredOn(), form.departureExpectedOn()));
            findings.addAll(onFile(dossier, form.occurredOn(), practice));
        }
        var entry = dossier.take(Step.PRE_EXAMINE, form, form.outcome(), reviewed.occurredOn(), findings, deed);
        if (form.outcome() != PreExamination.Answer.FAILED) {
            return Ruling.of(entry);
        }
        var point = ReturnPoint.chosen(form.returnTo(), BY_PRE_EXAMINATION);
        var ruling = Ruling.sentBack(dossier, point, entry);
        return point == ReturnPoint.REVIEW_CANDIDATE ? ruling.announcedAs("REVIEW_AGAIN") : ruling;
    }

    static Ruling fillForm(Dossier dossier, FormFilling form, Deed deed) {
        var trail = dossier.trail();
        var passed = trail.due(
                Step.FILL_ADMISSION_FORM,
                trail.require(Step.PRE_EXAMINE, PreExamination.Answer.PASSED),
                FormFilling.Answer.SPOILED);
        trail.repaired(Step.FILL_ADMISSION_FORM, FormFilling.Answer.SPOILED, Step.REISSUE_ADMISSION_FORM);
        return Ruling.of(
                dossier.take(Step.FILL_ADMISSION_FORM, form, form.outcome(), passed.occurredOn(), List.of(), deed));
    }

    static Ruling reissueForm(Dossier dossier, FormReissue form, Deed deed) {
        var trail = dossier.trail();
        var spoiled = trail.due(
                Step.REISSUE_ADMISSION_FORM, trail.require(Step.FILL_ADMISSION_FORM, FormFilling.Answer.SPOILED));
        return Ruling.of(
                dossier.take(Step.REISSUE_ADMISSION_FORM, form, Done.DONE, spoiled.occurredOn(), List.of(), deed));
    }

    static Ruling decide(
            Dossier dossier,
            AdmissionMeeting form,
            Electorate electorate,
            List<Sponsor> introducers,
            LocalPractice practice,
            Deed deed) {
        var trail = dossier.trail();
        var filled = trail.due(
                Step.DECIDE_ADMISSION,
                trail.require(Step.FILL_ADMISSION_FORM, FormFilling.Answer.COMPLETE),
                AdmissionAnswer.POSTPONED);
        if (form.action() != AdmissionMeeting.Action.VOTED) {
            var answer = AdmissionAnswer.valueOf(form.action().name());
            var entry = dossier.take(Step.DECIDE_ADMISSION, form, answer, filled.occurredOn(), List.of(), deed);
            return form.action() == AdmissionMeeting.Action.POSTPONED
                    ? Ruling.of(entry)
                    : Ruling.sentBack(dossier, ReturnPoint.PRE_EXAMINE, entry);
        }
        var findings = meeting(dossier, form, electorate, introducers, practice);
        Finding.softAfterRefusingHard(findings);
        var count = Count.ofBranchMeeting(
                Meeting.ADMISSION,
                electorate.roll(),
                dossier.branch(),
                form.occurredOn(),
                form.ballot(electorate.roll().size()),
                practice);
        var answer = count.passed() ? AdmissionAnswer.PASSED : AdmissionAnswer.NOT_PASSED;
        var entry = dossier.take(Step.DECIDE_ADMISSION, form, answer, filled.occurredOn(), findings, deed);
        return (count.passed() ? Ruling.of(entry) : Ruling.sentBack(dossier, ReturnPoint.OBSERVE_ACTIVIST, entry))
                .with(count);
    }

    private static List<Finding> meeting(
            Dossier dossier,
            AdmissionMeeting form,
            Electorate electorate,
            List<Sponsor> introducers,
            LocalPractice practice) {
        var on = form.occurredOn();
        var present = form.introducersPresent();
        var preExamined = dossier.trail().require(Step.PRE_EXAMINE, PreExamination.Answer.PASSED);
        var findings = new ArrayList<>(DevelopmentRules.admissionMeeting(
                preExamined.occurredOn(),
                Boolean.TRUE.equals(form.candidatePresent()),
                present == null ? 0 : present,
                electorate.fullMembers(),
                electorate.temporaryBranch(),
                on));
        findings.addAll(Eligibility.introducers(introducers, on));
        findings.addAll(onFile(dossier, on, practice));
        return findings;
    }

    static Ruling deliberate(Dossier dossier, AdmissionDeliberation form, Deed deed) {
        var trail = dossier.trail();
        var met = trail.due(Step.DELIBERATE_ADMISSION, trail.require(Step.DECIDE_ADMISSION, AdmissionAnswer.PASSED));
        var entry = dossier.take(Step.DELIBERATE_ADMISSION, form, form.outcome(), met.occurredOn(), List.of(), deed);
        return switch (form.outcome()) {
            case DELIBERATED -> Ruling.of(entry);
            case MEET_AGAIN -> Ruling.sentBack(dossier, ReturnPoint.DECIDE_ADMISSION, entry);
            case REVIEW_AGAIN -> Ruling.sentBack(dossier, ReturnPoint.REVIEW_CANDIDATE, entry);
        };
    }

    /** What everything from the review on rests on. */
    private static List<Finding> onFile(Dossier dossier, LocalDate on, LocalPractice practice) {
        var milestones = new Milestones(dossier, practice);
        var findings = new ArrayList<>(
                DevelopmentRules.politicalReview(milestones.politicalReviewOn().orElse(null), on, practice));
        findings.addAll(DevelopmentRules.trainingOnFile(milestones.trainedOn().orElse(null), on, practice));
        return findings;
    }

    private AdmissionStage() {}
}
