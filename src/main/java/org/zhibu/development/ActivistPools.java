package org.zhibu.development;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.Posts;
import org.zhibu.rules.LocalPractice;

/** The front door to what a committee does once a year with all its activists: count them, and say what is to be done. */
@Service
@Transactional
public class ActivistPools {

    private final PoolAnalysisRepository analyses;
    private final DossierRepository dossiers;
    private final Registry registry;
    private final Organizations organizations;
    private final Posts posts;
    private final LocalPractice practice;
    private final ApplicationEventPublisher facts;

    ActivistPools(
            PoolAnalysisRepository analyses,
            DossierRepository dossiers,
            Registry registry,
            Organizations organizations,
            Posts posts,
            LocalPractice practice,
            ApplicationEventPublisher facts) {
        this.analyses = analyses;
        this.dossiers = dossiers;
        this.registry = registry;
        this.organizations = organizations;
        this.posts = posts;
        this.practice = practice;
        this.facts = facts;
    }

    /** Opens this year's analysis for every committee that has activists; one that was opened before stays as it is. */
    public void openThisYear() {
        var year = registry.today().getYear();
        dossiers.committeesWithOpenCases().stream()
                .map(DossierRepository.InCharge::getCommittee)
                .filter(committee -> !analyses.existsByCommitteeAndAnalysisYear(committee, year))
                .filter(committee -> figures(committee).activists() > 0)
                .forEach(committee -> open(committee, year));
    }

    private void open(OrganizationCode code, int year) {
        var committee = organizations.get(code);
        var analysis = analyses.save(PoolAnalysis.open(committee, year, registry.today()));
        facts.publishEvent(new PoolFact.AnalysisOpened(analysis.number(), code, committee.name(), year));
    }

    public void analyze(String number, ActivistPoolAnalysis form, Actor actor) {
        var analysis = analyses.require(number);
        analysis.write(form, figures(analysis.committee()), registry.deed(actor));
        facts.publishEvent(
                new PoolFact.Analyzed(number, analysis.committee(), analysis.year(), form.occurredOn(), actor));
    }

    /** What lies on the table when the analysis is written: the figures of today, and until when it is due. */
    @Transactional(readOnly = true)
    public PoolCover cover(String number) {
        var analysis = analyses.require(number);
        var committee = organizations.get(analysis.committee());
        return new PoolCover(committee.name(), analysis.year(), figures(analysis.committee()));
    }

    /** The committee's analyses, the latest first; for whoever sees the committee by their posts. */
    @Transactional(readOnly = true)
    public List<PoolAnalysisView> of(OrganizationCode committee, Actor actor) {
        var seen = organizations.get(committee);
        posts.sightOf(actor, registry.today()).narrowedTo(seen);
        return analyses.findByCommitteeOrderByAnalysisYearDesc(committee).stream()
                .map(analysis -> analysis.view(seen.name()))
                .toList();
    }

    private PoolFigures figures(OrganizationCode committee) {
        var activists = dossiers.underCultivation(committee).stream()
                .map(dossier -> new Milestones(dossier, practice))
                .filter(Milestones::inTheActivistPool)
                .toList();
        return PoolFigures.of(activists, registry.today());
    }
}
