package org.zhibu.development;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.People;
import org.zhibu.rules.LocalPractice;

/** The front door of the second stage: activists are determined, cultivated and observed. */
@Service
@Transactional
public class Cultivation {

    private final Registry registry;
    private final Voting voting;
    private final Sponsors sponsors;
    private final Ledger ledger;
    private final People people;
    private final LocalPractice practice;

    Cultivation(
            Registry registry, Voting voting, Sponsors sponsors, Ledger ledger, People people, LocalPractice practice) {
        this.registry = registry;
        this.voting = voting;
        this.sponsors = sponsors;
        this.ledger = ledger;
        this.people = people;
        this.practice = practice;
    }

    public Progress recommendActivist(String number, ActivistRecommendation form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, ActivistStage.recommend(dossier, form, registry.deed(actor)), actor);
    }

    public Progress determineActivist(String number, ActivistDecision form, Actor actor) {
        var dossier = registry.take(number);
        var count = voting.branchCommittee(dossier.branch(), form.occurredOn(), form.present(), form.inFavor());
        var ruling = ActivistStage.determine(
                dossier, form, people.birthOf(dossier.person()), count, practice, registry.deed(actor));
        return registry.file(dossier, ruling, actor);
    }

    /** From the filing on the person is an activist, as of the day that local practice names. */
    public Progress fileActivist(String number, ActivistFiling form, Actor actor) {
        var dossier = registry.take(number);
        var progress = registry.file(dossier, ActivistStage.file(dossier, form, registry.deed(actor)), actor);
        if (form.outcome() == ActivistFiling.Answer.FILED) {
            var since = new Milestones(dossier, practice).activistOn().orElseThrow();
            ledger.enter(MembershipEntry.activist(dossier.person(), since), actor);
        }
        return progress;
    }

    public Progress assignContacts(String number, ContactAssignment form, Actor actor) {
        var dossier = registry.take(number);
        var proposed = sponsors.propose(dossier, SponsorRole.CONTACT, form.contacts(), form.occurredOn());
        var ruling = ActivistStage.assignContacts(dossier, form, proposed, registry.deed(actor));
        sponsors.name(dossier, SponsorRole.CONTACT, form.contacts(), form.occurredOn());
        return registry.file(dossier, ruling, actor);
    }

    /** The new contacts take over; cultivation goes on without a break. */
    public Progress replaceContacts(String number, ContactReplacement form, Actor actor) {
        var dossier = registry.take(number);
        var proposed = sponsors.propose(dossier, SponsorRole.CONTACT, form.contacts(), form.occurredOn());
        var ruling = ActivistStage.replaceContacts(dossier, form, proposed, registry.deed(actor));
        sponsors.name(dossier, SponsorRole.CONTACT, form.contacts(), form.occurredOn());
        return registry.file(dossier, ruling, actor);
    }

    public Progress observeActivist(String number, ActivistObservation form, Actor actor) {
        var dossier = registry.take(number);
        return registry.file(dossier, ActivistStage.observe(dossier, form, practice, registry.deed(actor)), actor);
    }
}
