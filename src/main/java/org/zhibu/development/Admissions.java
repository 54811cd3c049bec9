package org.zhibu.development;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.MembershipEntry;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.LocalPractice;

/** The front door of the fourth stage: the branch meeting decides and the committee approves. */
@Service
@Transactional
public class Admissions {

    private final Registry registry;
    private final Voting voting;
    private final Sponsors sponsors;
    private final AdmissionForms forms;
    private final Ledger ledger;
    private final Organizations organizations;
    private final LocalPractice practice;

    Admissions(
            Registry registry,
            Voting voting,
            Sponsors sponsors,
            AdmissionForms forms,
            Ledger ledger,
            Organizations organizations,
            LocalPractice practice) {
        this.registry = registry;
        this.voting = voting;
        this.sponsors = sponsors;
        this.forms = forms;
        this.ledger = ledger;
        this.organizations = organizations;
        this.practice = practice;
    }

    public Progress reviewCandidate(String number, CandidateReview form, Actor actor) {
        var dossier = registry.take(number);
        var count = voting.branchCommittee(dossier.branch(), form.occurredOn(), form.present(), form.inFavor());
        return registry.file(
                dossier, AdmissionStage.review(dossier, form, count, practice, registry.deed(actor)), actor);
    }

    public Progress preExamine(String number, PreExamination form, Actor actor) {
        var dossier = registry.take(number);
        var ruling = AdmissionStage.preExamine(dossier, form, practice, registry.deed(actor));
        if (form.outcome() == PreExamination.Answer.PASSED) {
            forms.issue(dossier, form.formNumber(), form.occurredOn());
        }
        return registry.file(dossier, ruling, actor);
    }

    public Progress fillAdmissionForm(String number, FormFilling form, Actor actor) {
        var dossier = registry.take(number);
        var ruling = AdmissionStage.fillForm(dossier, form, registry.deed(actor));
        if (form.outcome() == FormFilling.Answer.SPOILED) {
            forms.spoil(dossier, form.occurredOn());
        }
        return registry.file(dossier, ruling, actor);
    }

    public Progress reissueAdmissionForm(String number, FormReissue form, Actor actor) {
        var dossier = registry.take(number);
        var ruling = AdmissionStage.reissueForm(dossier, form, registry.deed(actor));
        forms.issue(dossier, form.formNumber(), form.occurredOn());
        return registry.file(dossier, ruling, actor);
    }

    /** The roll is that of the day of the meeting, and is kept as it was. */
    public Progress decideAdmission(String number, AdmissionMeeting form, Actor actor) {
        var dossier = registry.take(number);
        var ruling = AdmissionStage.decide(
                dossier,
                form,
                voting.electorate(dossier.branch(), form.occurredOn()),
                sponsors.serving(dossier, SponsorRole.INTRODUCER, form.occurredOn()),
                practice,
                registry.deed(actor));
        return registry.file(dossier, ruling, actor);
    }

    public Progress deliberateAdmission(String number, AdmissionDeliberation form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, AdmissionStage.deliberate(dossier, form, registry.deed(actor)), actor);
    }

    public Progress holdCommitteeTalk(String number, CommitteeTalk form, Actor actor) {
        var dossier = registry.take(number);
        var deliberationDue = organizations.lineage(dossier.branch()).generalBranch() != null;
        return registry.file(dossier, ApprovalStage.talk(dossier, form, deliberationDue, registry.deed(actor)), actor);
    }

    /** With the approval the person is a probationary member, as of the day of the branch meeting. */
    public Progress approveAdmission(String number, AdmissionApproval form, Actor actor) {
        var dossier = registry.take(number);
        var authority = organizations.get(dossier.committee()).approves();
        var ruling = ApprovalStage.approve(
                dossier, form, authority, committeeVote(dossier, form), practice, registry.deed(actor));
        var progress = registry.file(dossier, ruling, actor);
        if (form.outcome() == AdmissionApproval.Answer.APPROVED) {
            var metOn = new Milestones(dossier, practice).admissionMeetingOn().orElseThrow();
            forms.use(dossier, form.occurredOn());
            sponsors.release(dossier, SponsorRole.CONTACT, form.occurredOn());
            ledger.enter(MembershipEntry.admitted(dossier.person(), metOn), actor);
        }
        return progress;
    }

    /** The committee decides collectively; only a postponement or a return of the papers needs no vote. */
    private @Nullable Count committeeVote(Dossier dossier, AdmissionApproval form) {
        return switch (form.outcome()) {
            case EXTENDED, RETURNED -> null;
            case APPROVED, REFUSED -> {
                if (form.present() == null || form.inFavor() == null) {
                    throw new RuleViolation("vote-numbers-missing", "没有填写党委会的实到人数和赞成票数", "请按会议记录填写表决情况");
                }
                yield voting.approvingCommittee(dossier.committee(), form.occurredOn(), form.present(), form.inFavor());
            }
        };
    }

    public Progress redeliberateAdmission(String number, AdmissionRedeliberation form, Actor actor) {
        var dossier = registry.take(number);
        var ruling = ApprovalStage.redeliberate(
                dossier, form, voting.electorate(dossier.branch(), form.occurredOn()), practice, registry.deed(actor));
        return registry.file(dossier, ruling, actor);
    }

    /** A lapsed resolution is void: a new admission form, a new review and a new meeting. */
    public Progress confirmLapse(String number, LapseConfirmation form, Actor actor) {
        var dossier = registry.take(number);
        var ruling = ApprovalStage.confirmLapse(dossier, form, registry.deed(actor));
        if (form.outcome() == LapseConfirmation.Answer.LAPSED) {
            forms.spoil(dossier, form.occurredOn());
        }
        return registry.file(dossier, ruling, actor);
    }

    /** The committee's limit as it stands: the last day, and whether the special circumstances are used up. */
    @Transactional(readOnly = true)
    public ApprovalLimit approvalLimit(String number) {
        var milestones = new Milestones(registry.take(number), practice);
        return new ApprovalLimit(
                milestones.approvalLimit().orElseThrow(), milestones.approvalExtended() || milestones.redeliberated());
    }

    /** The absolute limit; a decision that was made in time and is only recorded late gets a month for that. */
    @Transactional(readOnly = true)
    public ApprovalLimit finalLimit(String number, boolean decidedInTime) {
        var start =
                new Milestones(registry.take(number), practice).approvalStart().orElseThrow();
        var absolute = Deadlines.absoluteApprovalLimit(start);
        var grace = registry.today().plusMonths(1);
        return new ApprovalLimit(decidedInTime && grace.isAfter(absolute) ? grace : absolute, true);
    }
}
