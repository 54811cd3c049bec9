package org.zhibu.development;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.MembershipEntry;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.LocalPractice;

/** The front door of the fifth stage: probation, conversion and the archive. */
@Service
@Transactional
public class Probations {

    private final Registry registry;
    private final Voting voting;
    private final Sponsors sponsors;
    private final Ledger ledger;
    private final Organizations organizations;
    private final LocalPractice practice;

    Probations(
            Registry registry,
            Voting voting,
            Sponsors sponsors,
            Ledger ledger,
            Organizations organizations,
            LocalPractice practice) {
        this.registry = registry;
        this.voting = voting;
        this.sponsors = sponsors;
        this.ledger = ledger;
        this.organizations = organizations;
        this.practice = practice;
    }

    public Progress fileAdmission(String number, AdmissionFiling form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, ProbationStage.fileAdmission(dossier, form, registry.deed(actor)), actor);
    }

    public Progress correctFiling(String number, FilingCorrection form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, ProbationStage.correctFiling(dossier, form, registry.deed(actor)), actor);
    }

    public Progress assignGroup(String number, GroupAssignment form, Actor actor) {
        var dossier = registry.take(number);
        var progress = registry.file(dossier, ProbationStage.assignGroup(dossier, form, registry.deed(actor)), actor);
        if (form.group() != null) {
            var group = organizations.get(form.group());
            if (group.kind() != OrganizationKind.GROUP || !dossier.branch().equals(group.parent())) {
                throw new RuleViolation("group-of-the-branch", "所选党小组不属于该党支部", "请从列表中选择党小组");
            }
            ledger.enter(MembershipEntry.groupAssigned(dossier.person(), form.group(), form.occurredOn()), actor);
        }
        return progress;
    }

    public Progress holdOath(String number, Oath form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, ProbationStage.holdOath(dossier, form, registry.deed(actor)), actor);
    }

    public Progress observeProbation(String number, ProbationObservation form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, ProbationStage.observe(dossier, form, practice, registry.deed(actor)), actor);
    }

    /** Whether another half-year ends before probation does. */
    @Transactional(readOnly = true)
    public boolean moreObservationsDue(String number) {
        var milestones = new Milestones(registry.take(number), practice);
        var last = milestones.lastProbationObservationOn().orElseThrow();
        return Deadlines.nextObservation(last)
                .isBefore(milestones.probationDueOn().orElseThrow());
    }

    public Progress applyForConversion(String number, ConversionApplication form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, ProbationStage.apply(dossier, form, practice, registry.deed(actor)), actor);
    }

    /** The roll is that of the day of the meeting, and is kept as it was. */
    public Progress decideConversion(String number, ConversionMeeting form, Actor actor) {
        var dossier = registry.take(number);
        var electorate = voting.electorate(dossier.branch(), form.occurredOn());
        return registry.file(
                dossier, ProbationStage.decide(dossier, form, electorate, practice, registry.deed(actor)), actor);
    }

    /** Converted as of the day probation ended, however late that is decided. */
    public Progress approveConversion(String number, ConversionApproval form, Actor actor) {
        var dossier = registry.take(number);
        var count = voting.approvingCommittee(dossier.committee(), form.occurredOn(), form.present(), form.inFavor());
        var ruling = ProbationStage.approveConversion(dossier, form, count, registry.deed(actor));
        var progress = registry.file(dossier, ruling, actor);
        var due = new Milestones(dossier, practice).probationDueOn().orElseThrow();
        switch (ConversionAnswer.valueOf(ruling.entry().outcome())) {
            case CONVERTED -> ledger.enter(MembershipEntry.converted(dossier.person(), due), actor);
            case EXTENDED ->
                ledger.enter(MembershipEntry.probationExtended(dossier.person(), form.occurredOn(), due), actor);
            case CANCELLED ->
                ledger.enter(MembershipEntry.probationCancelled(dossier.person(), form.occurredOn()), actor);
            default -> {}
        }
        if (!dossier.isOpen() || ruling.entry().cameTo(ConversionAnswer.CONVERTED)) {
            sponsors.release(dossier, SponsorRole.INTRODUCER, form.occurredOn());
        }
        return progress;
    }

    public Progress archiveDossier(String number, Archiving form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, ProbationStage.archive(dossier, form, registry.deed(actor)), actor);
    }
}
