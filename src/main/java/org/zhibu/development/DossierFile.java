package org.zhibu.development;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.member.People;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PathCursor;
import org.zhibu.organization.PostView;
import org.zhibu.organization.Posts;
import org.zhibu.organization.Sight;
import org.zhibu.rules.LocalPractice;

/** The front door for reading: everybody sees the dossiers below their posts, and everybody their own without deliberations. */
@Service
@Transactional(readOnly = true)
public class DossierFile {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private final DossierRepository dossiers;
    private final DossierList list;
    private final VoteSheetRepository voteSheets;
    private final AdmissionFormRepository forms;
    private final DossierWarningRepository warnings;
    private final Sponsors sponsors;
    private final Registry registry;
    private final People people;
    private final Organizations organizations;
    private final Posts posts;
    private final OpenSteps openSteps;
    private final LocalPractice practice;

    DossierFile(
            DossierRepository dossiers,
            DossierList list,
            VoteSheetRepository voteSheets,
            AdmissionFormRepository forms,
            DossierWarningRepository warnings,
            Sponsors sponsors,
            Registry registry,
            People people,
            Organizations organizations,
            Posts posts,
            OpenSteps openSteps,
            LocalPractice practice) {
        this.dossiers = dossiers;
        this.list = list;
        this.voteSheets = voteSheets;
        this.forms = forms;
        this.warnings = warnings;
        this.sponsors = sponsors;
        this.registry = registry;
        this.people = people;
        this.organizations = organizations;
        this.posts = posts;
        this.openSteps = openSteps;
        this.practice = practice;
    }

    /** The whole dossier, superseded entries included. */
    public DossierView trace(String number, Actor actor) {
        var dossier = visible(number, actor);
        var own = dossier.person().equals(actor.person());
        return new DossierView(
                dossier.number(),
                dossier.person(),
                people.nameOf(dossier.person()),
                dossier.branch(),
                organizations.get(dossier.branch()).name(),
                dossier.committee(),
                dossier.stage(),
                dossier.stage().label(),
                dossier.status(),
                dossier.closing(),
                dossier.appliedOn(),
                dossier.onPaper(),
                dossier.mobile(),
                dossier.endedOn(),
                new Milestones(dossier, practice).probationDueOn().orElse(null),
                steps(dossier, own),
                own ? List.of() : votes(dossier),
                sponsors.of(dossier),
                forms.findByDossierOrderById(dossier.id()).stream()
                        .map(AdmissionForm::view)
                        .toList(),
                own ? List.of() : warnings(dossier));
    }

    private static List<StepView> steps(Dossier dossier, boolean own) {
        return dossier.records().stream()
                .map(StepRecord::view)
                .map(step -> own ? step.withoutDeliberations() : step)
                .toList();
    }

    private List<VoteView> votes(Dossier dossier) {
        return voteSheets.findByDossierOrderBySequence(dossier.id()).stream()
                .map(VoteSheet::view)
                .toList();
    }

    private List<WarningView> warnings(Dossier dossier) {
        return warnings.findByDossierOrderById(dossier.id()).stream()
                .map(DossierWarning::view)
                .toList();
    }

    /** For whoever proved to have sent the application; asks for no post. */
    public CaseProgress progress(String number) {
        var dossier = registry.take(number);
        return new CaseProgress(dossier.stage(), dossier.status(), dossier.closing());
    }

    /** The warnings that were raised about a case. */
    public List<WarningView> warnings(String number, Actor actor) {
        return warnings(visible(number, actor));
    }

    /** The steps that are open now. */
    public List<NextStep> next(String number, Actor actor) {
        var dossier = visible(number, actor);
        return openSteps.of(number).stream()
                .map(open -> nextStep(dossier, open))
                .toList();
    }

    private NextStep nextStep(Dossier dossier, OpenSteps.OpenStep open) {
        var step = Step.ofTask(open.task());
        var window = LegalWindows.of(step, new Milestones(dossier, practice));
        return new NextStep(
                open.id(),
                step.task(),
                step.number(),
                step.label(),
                open.groups(),
                open.assignee(),
                window.earliest(),
                window.latest(),
                window.article(),
                Outlook.of(step, dossier, practice, registry.today()).stream()
                        .map(NextStep.Blocker::of)
                        .toList());
    }

    /** A page of the dossiers that the actor sees, by branch. */
    public DossierPage list(DossierFilter filter, @Nullable String cursor, int limit, Actor actor) {
        var paths = pathsToList(filter, actor);
        if (paths.isEmpty()) {
            return new DossierPage(List.of(), null);
        }
        var size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var found = list.page(paths, filter, cursor == null ? PathCursor.START : PathCursor.of(cursor), size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        var names = people.namesOf(page.stream().map(Dossier::person).toList());
        var last = found.size() > size ? page.get(size - 1) : null;
        return new DossierPage(
                page.stream()
                        .map(dossier -> new DossierLine(
                                dossier.number(),
                                dossier.person(),
                                names.getOrDefault(dossier.person(), ""),
                                dossier.branch(),
                                dossier.stage(),
                                dossier.status(),
                                dossier.closing(),
                                dossier.appliedOn(),
                                dossier.onPaper()))
                        .toList(),
                last == null ? null : new PathCursor(last.path(), last.id()).toString());
    }

    private Collection<String> pathsToList(DossierFilter filter, Actor actor) {
        var sight = sightOf(actor);
        return filter.organization() == null
                ? sight.widest()
                : sight.narrowedTo(organizations.get(filter.organization()));
    }

    /** Events outside the road are registered by the branch's secretary or commissioner, or by the committee's organizer. */
    public void requireKeeper(String number, Actor actor) {
        var dossier = visible(number, actor);
        var keeps = actor.person() != null
                && posts.heldBy(actor.person(), registry.today()).stream().anyMatch(post -> keeps(post, dossier));
        if (!keeps) {
            throw new NotAllowed("该事项由党支部的书记、组织委员或者上级党委的组织员登记");
        }
    }

    private static boolean keeps(PostView post, Dossier dossier) {
        return switch (post.kind()) {
            case SECRETARY, COMMISSIONER -> post.organization().equals(dossier.branch());
            case ORGANIZER -> post.organization().equals(dossier.committee());
            default -> false;
        };
    }

    private Dossier visible(String number, Actor actor) {
        return dossiers.findByNumber(number)
                .filter(dossier -> sees(actor, dossier))
                .orElseThrow(() -> new NotFound("没有编号为%s的档案".formatted(number)));
    }

    private boolean sees(Actor actor, Dossier dossier) {
        return dossier.person().equals(actor.person()) || sightOf(actor).covers(dossier.path());
    }

    private Sight sightOf(Actor actor) {
        return posts.sightOf(actor, registry.today());
    }
}
