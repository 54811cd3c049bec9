package org.zhibu.development;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.member.MembershipEntry;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.WorkingDays;

/** The front door of the third stage: candidates are selected, announced, reviewed and trained. */
@Service
@Transactional
public class Candidates {

    private final Registry registry;
    private final Voting voting;
    private final Sponsors sponsors;
    private final Ledger ledger;
    private final Family family;
    private final WorkingDays calendar;
    private final LocalPractice practice;

    Candidates(
            Registry registry,
            Voting voting,
            Sponsors sponsors,
            Ledger ledger,
            Family family,
            WorkingDays calendar,
            LocalPractice practice) {
        this.registry = registry;
        this.voting = voting;
        this.sponsors = sponsors;
        this.ledger = ledger;
        this.family = family;
        this.calendar = calendar;
        this.practice = practice;
    }

    public Progress selectCandidate(String number, CandidateSelection form, Actor actor) {
        var dossier = registry.take(number);
        var count = voting.branchCommittee(dossier.branch(), form.occurredOn(), form.present(), form.inFavor());
        return registry.file(
                dossier, CandidateStage.select(dossier, form, count, practice, registry.deed(actor)), actor);
    }

    public Progress consentToCandidate(String number, CandidateConsent form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, CandidateStage.consent(dossier, form, registry.deed(actor)), actor);
    }

    public Progress postPublicNotice(String number, PublicNotice form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(
                dossier, CandidateStage.postNotice(dossier, form, calendar, practice, registry.deed(actor)), actor);
    }

    /** The person is listed as a candidate when the notice has run out and nothing stands against it. */
    public Progress concludePublicNotice(String number, NoticeConclusion form, Actor actor) {
        var dossier = registry.take(number);
        var ruling = CandidateStage.concludeNotice(dossier, form, registry.deed(actor));
        var progress = registry.file(dossier, ruling, actor);
        if (ruling.returnedTo() == null) {
            ledger.enter(MembershipEntry.candidate(dossier.person(), form.occurredOn()), actor);
        }
        return progress;
    }

    public Progress assignIntroducers(String number, IntroducerAssignment form, Actor actor) {
        var dossier = registry.take(number);
        var proposed = sponsors.propose(dossier, SponsorRole.INTRODUCER, form.introducers(), form.occurredOn());
        var ruling = CandidateStage.assignIntroducers(dossier, form, proposed, registry.deed(actor));
        sponsors.name(dossier, SponsorRole.INTRODUCER, form.introducers(), form.occurredOn());
        return registry.file(dossier, ruling, actor);
    }

    public Progress replaceIntroducers(String number, IntroducerReplacement form, Actor actor) {
        var dossier = registry.take(number);
        var proposed = sponsors.propose(dossier, SponsorRole.INTRODUCER, form.introducers(), form.occurredOn());
        var ruling = CandidateStage.replaceIntroducers(dossier, form, proposed, registry.deed(actor));
        sponsors.name(dossier, SponsorRole.INTRODUCER, form.introducers(), form.occurredOn());
        return registry.file(dossier, ruling, actor);
    }

    public Progress conductPoliticalReview(String number, PoliticalReview form, Actor actor) {
        var dossier = registry.take(number);
        family.note(dossier, form.relatives(), form.occurredOn(), actor);
        return registry.file(dossier, CandidateStage.review(dossier, form, registry.deed(actor)), actor);
    }

    public Progress holdTraining(String number, TrainingRecord form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, CandidateStage.train(dossier, form, registry.deed(actor)), actor);
    }
}
