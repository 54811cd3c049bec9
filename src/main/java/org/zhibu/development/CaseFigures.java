package org.zhibu.development;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.LocalPractice;

/**
 * The front door for operators: how many cases are where, and how one case went. Counts, days and the names of steps and
 * organizations; no person, nothing that was deliberated.
 */
@Service
@Transactional(readOnly = true)
public class CaseFigures {

    static final int MOST_BRANCHES = 20;

    private final CaseCounts counts;
    private final Registry registry;
    private final DossierWarningRepository warnings;
    private final OpenSteps openSteps;
    private final Organizations organizations;
    private final LocalPractice practice;

    CaseFigures(
            CaseCounts counts,
            Registry registry,
            DossierWarningRepository warnings,
            OpenSteps openSteps,
            Organizations organizations,
            LocalPractice practice) {
        this.counts = counts;
        this.registry = registry;
        this.warnings = warnings;
        this.openSteps = openSteps;
        this.organizations = organizations;
        this.practice = practice;
    }

    public CasesView today() {
        var stages = StageFigures.of(counts.byStage());
        var open = stages.stream().mapToLong(StageFigures::open).sum();
        var branches = branches();
        var elsewhere = open - branches.stream().mapToLong(BranchFigures::open).sum();
        return new CasesView(registry.today(), open, stages, committees(), branches, elsewhere);
    }

    private List<BranchFigures> branches() {
        var found = counts.openByBranch(Limit.of(MOST_BRANCHES));
        var names = organizations.namesOf(
                found.stream().map(CaseCounts.InBranch::getBranch).toList());
        return found.stream()
                .map(line ->
                        new BranchFigures(line.getBranch(), names.getOrDefault(line.getBranch(), ""), line.getCases()))
                .toList();
    }

    private List<CommitteeFigures> committees() {
        var byCommittee = counts.openBySinceLastStep().stream()
                .collect(groupingBy(
                        CaseCounts.WaitingSince::getCommittee,
                        () -> new TreeMap<>(Comparator.comparing(OrganizationCode::value)),
                        toList()));
        var names = organizations.namesOf(byCommittee.keySet());
        return byCommittee.entrySet().stream()
                .map(entry -> CommitteeFigures.of(
                        entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue(), registry.today()))
                .toList();
    }

    /** How one case went so far, and the legal dates ahead of it. */
    public CaseCourse course(String number) {
        var dossier = registry.take(number);
        var days = new Milestones(dossier, practice);
        return new CaseCourse(
                number,
                organizations.get(dossier.branch()).name(),
                dossier.stage().label(),
                dossier.status().label(),
                registry.today(),
                dossier.records().stream().map(CaseCourse.Taken::of).toList(),
                dossier.isOpen() ? ahead(dossier, days) : List.of(),
                warnings.findByDossierOrderById(dossier.id()).stream()
                        .map(DossierWarning::view)
                        .toList());
    }

    private List<CaseCourse.Ahead> ahead(Dossier dossier, Milestones days) {
        var open = openSteps.of(dossier.number()).stream()
                .map(work -> Step.ofTask(work.task()))
                .collect(toSet());
        var steps = EnumSet.noneOf(Step.class);
        steps.addAll(open);
        steps.addAll(dated(dossier, days));
        return steps.stream()
                .map(step -> CaseCourse.Ahead.of(step, open.contains(step), LegalWindows.of(step, days)))
                .sorted(CaseCourse.Ahead.NEXT_FIRST)
                .toList();
    }

    /** Steps of the present stage that are still to be taken and have a legal date already. */
    private static Set<Step> dated(Dossier dossier, Milestones days) {
        var trail = dossier.trail();
        return Arrays.stream(Step.values())
                .filter(step -> step.stage() == dossier.stage())
                .filter(step -> trail.last(step).isEmpty())
                .filter(step -> !LegalWindows.of(step, days).equals(LegalWindow.OPEN))
                .collect(toSet());
    }
}
