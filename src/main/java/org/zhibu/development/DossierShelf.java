package org.zhibu.development;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.document.CaseShelf;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.member.People;
import org.zhibu.organization.Posts;

/** The papers of dossiers: officers see all of their branches, applicants what they wrote or received themselves. */
@Component
class DossierShelf implements CaseShelf {

    private final DossierRepository dossiers;
    private final Registry registry;
    private final People people;
    private final Posts posts;

    DossierShelf(DossierRepository dossiers, Registry registry, People people, Posts posts) {
        this.dossiers = dossiers;
        this.registry = registry;
        this.people = people;
        this.posts = posts;
    }

    @Override
    public boolean keeps(String caseNumber) {
        return dossiers.findByNumber(caseNumber).isPresent();
    }

    @Override
    public Contents contents(String caseNumber, Actor actor) {
        var dossier = dossiers.require(caseNumber);
        var own = dossier.person().equals(actor.person());
        if (!own && !posts.sightOf(actor, registry.today()).covers(dossier.path())) {
            throw new NotFound("没有编号为%s的档案".formatted(caseNumber));
        }
        var title = "%s · 发展党员档案 %s".formatted(people.nameOf(dossier.person()), caseNumber);
        return new Contents(title, !own, places(own));
    }

    private static List<Place> places(boolean own) {
        return Arrays.stream(Step.values())
                .map(step -> new Place(
                        step.name(),
                        "步骤%s · %s".formatted(step.number(), step.label()),
                        PaperKind.of(step).stream()
                                .filter(kind -> !own || kind.own())
                                .map(kind -> new Kind(kind.name(), kind.label()))
                                .toList()))
                .filter(place -> !place.kinds().isEmpty())
                .toList();
    }
}
