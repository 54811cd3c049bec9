package org.zhibu.development;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Members;
import org.zhibu.member.People;
import org.zhibu.member.Relatives;
import org.zhibu.rules.Sponsor;

/** Cultivation contacts and introducers: who serves, and what the rules want to know about them. */
@Component
class Sponsors {

    private final SponsorshipRepository sponsorships;
    private final Members members;
    private final People people;
    private final Relatives relatives;

    Sponsors(SponsorshipRepository sponsorships, Members members, People people, Relatives relatives) {
        this.sponsorships = sponsorships;
        this.members = members;
        this.people = people;
        this.relatives = relatives;
    }

    /** Each proposed person once, as they stand on that day. */
    List<Sponsor> propose(Dossier dossier, SponsorRole role, List<PersonId> persons, LocalDate on) {
        return new LinkedHashSet<>(persons)
                .stream()
                        .map(person -> describe(dossier, person, on, sponsorships.others(person, role, dossier.id())))
                        .toList();
    }

    /** Those who serve, as they stand on that day; that they serve others too was weighed when they were named. */
    List<Sponsor> serving(Dossier dossier, SponsorRole role, LocalDate on) {
        return sponsorships.current(dossier.id(), role).stream()
                .map(sponsorship -> describe(dossier, sponsorship.person(), on, 0))
                .toList();
    }

    private Sponsor describe(Dossier dossier, PersonId person, LocalDate on, int others) {
        var standing = members.standingOf(person, on);
        return new Sponsor(
                people.nameOf(person),
                standing.fullMember(),
                standing.withheldRights(),
                standing.sanctionInImpactPeriod(),
                standing.underCorrection(),
                relatives.of(dossier.person()).contains(person),
                !dossier.branch().equals(standing.branch()),
                others);
    }

    /** From now on these serve, and nobody else. */
    void name(Dossier dossier, SponsorRole role, Collection<PersonId> persons, LocalDate on) {
        var newcomers = new LinkedHashSet<>(persons);
        for (var serving : sponsorships.current(dossier.id(), role)) {
            if (!newcomers.remove(serving.person())) {
                serving.end(on);
            }
        }
        newcomers.forEach(person -> sponsorships.save(Sponsorship.of(dossier, role, person, on)));
    }

    void release(Dossier dossier, SponsorRole role, LocalDate on) {
        sponsorships.current(dossier.id(), role).forEach(serving -> serving.end(on));
    }

    void release(Dossier dossier, SponsorRole role, PersonId person, LocalDate on) {
        sponsorships.current(dossier.id(), role).stream()
                .filter(serving -> serving.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "sponsor-serving", "此人不是现任的%s".formatted(role.label()), "请从现任的%s中选择".formatted(role.label())))
                .end(on);
    }

    List<SponsorView> of(Dossier dossier) {
        var found = sponsorships.findByDossierOrderById(dossier.id());
        var names = people.namesOf(found.stream().map(Sponsorship::person).toList());
        return found.stream()
                .map(one -> new SponsorView(
                        one.person(), names.getOrDefault(one.person(), ""), one.role(), one.from(), one.until()))
                .toList();
    }
}
