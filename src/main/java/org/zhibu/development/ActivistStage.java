package org.zhibu.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Eligibility;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Sponsor;

/** The gates of the second stage (steps 3 to 6). */
final class ActivistStage {

    static Ruling recommend(Dossier dossier, ActivistRecommendation form, Deed deed) {
        var trail = dossier.trail();
        var talk = trail.due(Step.RECOMMEND_ACTIVIST, trail.require(Step.HOLD_INITIAL_TALK));
        return Ruling.of(dossier.take(Step.RECOMMEND_ACTIVIST, form, Done.DONE, talk.occurredOn(), List.of(), deed));
    }

    static Ruling determine(
            Dossier dossier, ActivistDecision form, LocalDate birth, Count count, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        var recommended = trail.due(Step.DETERMINE_ACTIVIST, trail.require(Step.RECOMMEND_ACTIVIST));
        var determined = form.outcome() == ActivistDecision.Answer.DETERMINED;
        count.requireMajority(determined);
        var findings = determined ? determination(dossier, recommended, form, birth, practice) : List.<Finding>of();
        var entry =
                dossier.take(Step.DETERMINE_ACTIVIST, form, form.outcome(), recommended.occurredOn(), findings, deed);
        return (determined ? Ruling.of(entry) : Ruling.sentBack(dossier, ReturnPoint.RECOMMEND_ACTIVIST, entry))
                .with(count);
    }

    private static List<Finding> determination(
            Dossier dossier, StepRecord recommended, ActivistDecision form, LocalDate birth, LocalPractice practice) {
        var talkedOn = new Milestones(dossier, practice).talkedOn().orElse(null);
        var findings = new ArrayList<>(
                DevelopmentRules.activistDetermination(dossier.appliedOn(), talkedOn, form.occurredOn(), practice));
        var leagueOn = recommended.content(ActivistRecommendation.class).leagueRecommendedOn();
        findings.addAll(DevelopmentRules.leagueRecommendation(birth, leagueOn, form.occurredOn(), practice));
        return findings;
    }

    static Ruling file(Dossier dossier, ActivistFiling form, Deed deed) {
        var trail = dossier.trail();
        var determined = trail.due(
                Step.FILE_ACTIVIST, trail.require(Step.DETERMINE_ACTIVIST, ActivistDecision.Answer.DETERMINED));
        var entry = dossier.take(Step.FILE_ACTIVIST, form, form.outcome(), determined.occurredOn(), List.of(), deed);
        return form.outcome() == ActivistFiling.Answer.FILED
                ? Ruling.of(entry)
                : Ruling.sentBack(dossier, ReturnPoint.DETERMINE_ACTIVIST, entry);
    }

    static Ruling assignContacts(Dossier dossier, ContactAssignment form, List<Sponsor> proposed, Deed deed) {
        var trail = dossier.trail();
        var filed = trail.due(Step.ASSIGN_CONTACTS, trail.require(Step.FILE_ACTIVIST, ActivistFiling.Answer.FILED));
        var findings = Eligibility.contacts(proposed, form.occurredOn());
        return Ruling.of(dossier.take(Step.ASSIGN_CONTACTS, form, Done.DONE, filed.occurredOn(), findings, deed));
    }

    static Ruling replaceContacts(Dossier dossier, ContactReplacement form, List<Sponsor> proposed, Deed deed) {
        var assigned = dossier.trail().require(Step.ASSIGN_CONTACTS);
        var findings = Eligibility.contacts(proposed, form.occurredOn());
        return Ruling.of(dossier.take(Step.REPLACE_CONTACTS, form, Done.DONE, assigned.occurredOn(), findings, deed));
    }

    static Ruling observe(Dossier dossier, ActivistObservation form, LocalPractice practice, Deed deed) {
        var assigned = dossier.trail().require(Step.ASSIGN_CONTACTS);
        var lastOn = new Milestones(dossier, practice).lastObservedOn().orElse(assigned.occurredOn());
        var entry = dossier.take(
                Step.OBSERVE_ACTIVIST,
                form,
                form.outcome(),
                lastOn.isBefore(assigned.occurredOn()) ? assigned.occurredOn() : lastOn,
                DevelopmentRules.observation(lastOn, form.occurredOn()),
                deed);
        return switch (form.outcome()) {
            case CONTINUE -> Ruling.of(entry);
            case PROPOSE -> {
                dossier.enter(Stage.CANDIDATE);
                yield Ruling.of(entry);
            }
            case DROP -> Ruling.sentBack(dossier, ReturnPoint.RECOMMEND_ACTIVIST, entry);
        };
    }

    private ActivistStage() {}
}
