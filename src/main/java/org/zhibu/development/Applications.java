package org.zhibu.development;

import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.People;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.PostView;
import org.zhibu.organization.Posts;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;

/** The front door of the first stage: the application and the first talk. */
@Service
@Transactional
public class Applications {

    private final DossierRepository dossiers;
    private final DossierCounterRepository counter;
    private final Registry registry;
    private final Ledger ledger;
    private final Family family;
    private final People people;
    private final Members members;
    private final Organizations organizations;
    private final Posts posts;
    private final LocalPractice practice;

    Applications(
            DossierRepository dossiers,
            DossierCounterRepository counter,
            Registry registry,
            Ledger ledger,
            Family family,
            People people,
            Members members,
            Organizations organizations,
            Posts posts,
            LocalPractice practice) {
        this.dossiers = dossiers;
        this.counter = counter;
        this.registry = registry;
        this.ledger = ledger;
        this.family = family;
        this.people = people;
        this.members = members;
        this.organizations = organizations;
        this.posts = posts;
        this.practice = practice;
    }

    /** Opens a dossier for an application that came online today, and answers its number; the road begins at once. */
    public String open(NewApplication application, Actor actor) {
        return open(application, people.register(application.applicant()), registry.today(), false, actor);
    }

    /** Opens a dossier for an application on paper, handed to a commissioner, and answers its number. */
    public String openOnPaper(NewApplication application, Actor actor) {
        if (application.appliedOn() == null) {
            throw new RuleViolation("application-dated", "没有填写申请书落款日期", "请按纸质入党申请书填写落款日期");
        }
        requireCommissioner(application.organization(), actor);
        var person = people.register(application.applicant());
        if (person.equals(actor.person())) {
            throw new NotAllowed("本人不得办理自己的入党事项，请由其他党务工作者办理");
        }
        var number = open(application, person, application.appliedOn(), true, actor);
        ledger.enter(MembershipEntry.applied(person, application.organization(), application.appliedOn()), actor);
        return number;
    }

    private String open(
            NewApplication application, PersonId person, LocalDate appliedOn, boolean onPaper, Actor actor) {
        var deed = registry.deed(actor);
        if (dossiers.existsByLivePerson(person)) {
            throw alreadyOpen();
        }
        var standing = members.standingOf(person, deed.today());
        if (standing.category().member()) {
            throw new RuleViolation(
                    "not-a-member-yet", "此人已是" + standing.category().label(), "请核对人员");
        }
        Finding.softAfterRefusingHard(DevelopmentRules.sequence(null, appliedOn, deed.today()));
        Finding.softAfterRefusingHard(
                DevelopmentRules.application(people.birthOf(person), appliedOn, standing.removedOn()));
        var place = Place.of(organizations.lineage(application.organization()));
        var number = counter.nextNumber(deed.today().getYear());
        var dossier = Dossier.open(number, person, place, application.letter(appliedOn), onPaper, deed);
        try {
            dossiers.saveAndFlush(dossier);
        } catch (DataIntegrityViolationException someoneWasFaster) {
            throw alreadyOpen();
        }
        registry.file(dossier);
        return number;
    }

    private static Conflict alreadyOpen() {
        return new Conflict("live-application", "此人已有正在办理的入党申请，不能重复提交");
    }

    /** The branches for which the actor may take in applications on paper. */
    @Transactional(readOnly = true)
    public List<OrganizationCode> branchesTakenCareOf(Actor actor) {
        return actor.person() == null
                ? List.of()
                : posts.heldBy(actor.person(), registry.today()).stream()
                        .filter(post -> post.kind() == PostKind.COMMISSIONER)
                        .map(PostView::organization)
                        .toList();
    }

    private void requireCommissioner(OrganizationCode branch, Actor actor) {
        if (!branchesTakenCareOf(actor).contains(branch)) {
            throw new NotAllowed("纸质入党申请由该党支部的组织委员登记");
        }
    }

    public Progress receiveApplication(String number, ApplicationReceipt form, Actor actor) {
        var dossier = registry.take(number);
        var progress = registry.file(dossier, ApplicationStage.receive(dossier, form, registry.deed(actor)), actor);
        if (form.outcome() == ApplicationReceipt.Answer.ACCEPTED) {
            ledger.enter(MembershipEntry.applied(dossier.person(), dossier.branch(), dossier.appliedOn()), actor);
        }
        return progress;
    }

    public Progress holdInitialTalk(String number, InitialTalk form, Actor actor) {
        var dossier = registry.take(number);
        requireTalker(dossier, form);
        family.note(dossier, form.relatives(), form.occurredOn(), actor);
        return registry.file(
                dossier, ApplicationStage.holdInitialTalk(dossier, form, practice, registry.deed(actor)), actor);
    }

    private void requireTalker(Dossier dossier, InitialTalk form) {
        var committee = posts.committeeOf(dossier.branch(), form.occurredOn());
        if (committee.stream().noneMatch(post -> post.person().equals(form.talker()))) {
            throw new RuleViolation("talker-of-the-branch", "谈话人当时不是党支部的书记、副书记或者委员", "请从列表中选择谈话人");
        }
    }
}
