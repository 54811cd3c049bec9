package org.zhibu.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.Consulted;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Eligibility;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Sponsor;
import org.zhibu.rules.WorkingDays;

/** The gates of the third stage (steps 7 to 11); steps 9, 10 and 11 run side by side. */
final class CandidateStage {

    static Ruling select(Dossier dossier, CandidateSelection form, Count count, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        var proposed = trail.due(
                Step.SELECT_CANDIDATE, trail.require(Step.OBSERVE_ACTIVIST, ActivistObservation.Answer.PROPOSE));
        var selected = form.outcome() == CandidateSelection.Answer.PROPOSED;
        count.requireMajority(selected);
        var findings = selected ? selection(dossier, form, practice) : List.<Finding>of();
        var entry = dossier.take(
                Step.SELECT_CANDIDATE, form, form.outcome(), selectableSince(trail, proposed), findings, deed);
        return (selected ? Ruling.of(entry) : Ruling.sentBack(dossier, ReturnPoint.OBSERVE_ACTIVIST, entry))
                .with(count);
    }

    /** A branch selects nobody who has not come to it yet. */
    private static LocalDate selectableSince(Trail trail, StepRecord proposed) {
        return trail.last(Step.MOVE_CASE, Relocation.Effect.CANDIDACY_REPEATED)
                .map(StepRecord::occurredOn)
                .filter(proposed.occurredOn()::isBefore)
                .orElse(proposed.occurredOn());
    }

    private static List<Finding> selection(Dossier dossier, CandidateSelection form, LocalPractice practice) {
        var milestones = new Milestones(dossier, practice);
        var since = milestones.cultivatedSince().orElseThrow(CandidateStage::notCultivated);
        return DevelopmentRules.candidateSelection(
                since,
                milestones.monthsElsewhere(),
                milestones.observations(),
                form.heard() == null ? Set.<Consulted>of() : form.heard(),
                form.occurredOn(),
                practice);
    }

    private static RuleViolation notCultivated() {
        return new RuleViolation("step-not-due", "尚未确定为入党积极分子并备案", "请按发展党员的流程依次办理");
    }

    static Ruling consent(Dossier dossier, CandidateConsent form, Deed deed) {
        var trail = dossier.trail();
        var selected = trail.due(
                Step.CONSENT_TO_CANDIDATE, trail.require(Step.SELECT_CANDIDATE, CandidateSelection.Answer.PROPOSED));
        var entry =
                dossier.take(Step.CONSENT_TO_CANDIDATE, form, form.outcome(), selected.occurredOn(), List.of(), deed);
        return switch (form.outcome()) {
            case CONSENTED -> Ruling.of(entry);
            case RETURNED -> Ruling.sentBack(dossier, ReturnPoint.SELECT_CANDIDATE, entry);
            case REFUSED -> Ruling.sentBack(dossier, ReturnPoint.OBSERVE_ACTIVIST, entry);
        };
    }

    static Ruling postNotice(
            Dossier dossier, PublicNotice form, WorkingDays calendar, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        var consented = trail.due(
                Step.POST_PUBLIC_NOTICE, trail.require(Step.CONSENT_TO_CANDIDATE, CandidateConsent.Answer.CONSENTED));
        var findings = DevelopmentRules.publicNotice(
                form.occurredOn(), form.endsOn(), form.places(), dossier.mobile(), calendar, practice);
        return Ruling.of(
                dossier.take(Step.POST_PUBLIC_NOTICE, form, Done.DONE, consented.occurredOn(), findings, deed));
    }

    static Ruling concludeNotice(Dossier dossier, NoticeConclusion form, Deed deed) {
        var trail = dossier.trail();
        var posted = trail.due(Step.CONCLUDE_PUBLIC_NOTICE, trail.require(Step.POST_PUBLIC_NOTICE));
        var listed = form.outcome() == NoticeConclusion.Answer.CLEAR
                || form.outcome() == NoticeConclusion.Answer.OBJECTION_DISMISSED;
        var findings = listed
                ? DevelopmentRules.noticeConclusion(
                        posted.content(PublicNotice.class).endsOn(), form.occurredOn())
                : List.<Finding>of();
        var entry =
                dossier.take(Step.CONCLUDE_PUBLIC_NOTICE, form, form.outcome(), posted.occurredOn(), findings, deed);
        return switch (form.outcome()) {
            case CLEAR, OBJECTION_DISMISSED -> Ruling.of(entry);
            case OBJECTION_UPHELD -> Ruling.sentBack(dossier, ReturnPoint.OBSERVE_ACTIVIST, entry);
            case RESELECT -> Ruling.sentBack(dossier, ReturnPoint.SELECT_CANDIDATE, entry);
        };
    }

    static Ruling assignIntroducers(Dossier dossier, IntroducerAssignment form, List<Sponsor> proposed, Deed deed) {
        var listed = dossier.trail().due(Step.ASSIGN_INTRODUCERS, listed(dossier));
        var findings = new ArrayList<>(Eligibility.introducers(proposed, form.occurredOn()));
        findings.addAll(Eligibility.introducersConsent(Boolean.TRUE.equals(form.consented()), form.occurredOn()));
        var entry = dossier.take(Step.ASSIGN_INTRODUCERS, form, Done.DONE, listed.occurredOn(), findings, deed);
        return prepared(dossier, entry);
    }

    static Ruling replaceIntroducers(Dossier dossier, IntroducerReplacement form, List<Sponsor> proposed, Deed deed) {
        var assigned = dossier.trail().require(Step.ASSIGN_INTRODUCERS);
        var findings = Eligibility.introducers(proposed, form.occurredOn());
        return Ruling.of(
                dossier.take(Step.REPLACE_INTRODUCERS, form, Done.DONE, assigned.occurredOn(), findings, deed));
    }

    static Ruling review(Dossier dossier, PoliticalReview form, Deed deed) {
        var trail = dossier.trail();
        trail.due(Step.CONDUCT_POLITICAL_REVIEW, listed(dossier), PoliticalReview.Answer.PENDING);
        var entry = dossier.take(
                Step.CONDUCT_POLITICAL_REVIEW, form, form.outcome(), activistSince(trail), List.of(), deed);
        return form.outcome() == PoliticalReview.Answer.FAIL
                ? Ruling.sentBack(dossier, ReturnPoint.OBSERVE_ACTIVIST, entry)
                : prepared(dossier, entry);
    }

    static Ruling train(Dossier dossier, TrainingRecord form, Deed deed) {
        var trail = dossier.trail();
        trail.due(Step.HOLD_TRAINING, listed(dossier), TrainingRecord.Answer.NOT_PASSED);
        var findings = form.outcome() == TrainingRecord.Answer.PASS
                ? DevelopmentRules.training(form.days(), form.hours(), form.occurredOn())
                : List.<Finding>of();
        var entry = dossier.take(Step.HOLD_TRAINING, form, form.outcome(), activistSince(trail), findings, deed);
        return prepared(dossier, entry);
    }

    private static StepRecord listed(Dossier dossier) {
        return dossier.trail()
                .require(
                        Step.CONCLUDE_PUBLIC_NOTICE,
                        NoticeConclusion.Answer.CLEAR,
                        NoticeConclusion.Answer.OBJECTION_DISMISSED);
    }

    /** A review or a training that is still valid may be older than the listing, but not older than the cultivation. */
    private static LocalDate activistSince(Trail trail) {
        return trail.require(Step.DETERMINE_ACTIVIST, ActivistDecision.Answer.DETERMINED)
                .occurredOn();
    }

    /** The next stage begins when introducers, review and training are all there. */
    private static Ruling prepared(Dossier dossier, StepRecord entry) {
        var trail = dossier.trail();
        if (trail.last(Step.ASSIGN_INTRODUCERS).isPresent()
                && trail.last(Step.CONDUCT_POLITICAL_REVIEW, PoliticalReview.Answer.PASS)
                        .isPresent()
                && trail.last(Step.HOLD_TRAINING, TrainingRecord.Answer.PASS).isPresent()) {
            dossier.enter(Stage.ADMISSION);
        }
        return Ruling.of(entry);
    }

    private CandidateStage() {}
}
