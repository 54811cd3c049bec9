package org.zhibu.development;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.PersonCategory;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;

/** The front door for what may happen to a case at any time, outside the road. */
@Service
@Transactional
public class DossierEvents {

    private final Registry registry;
    private final Sponsors sponsors;
    private final Ledger ledger;
    private final Organizations organizations;
    private final LocalPractice practice;

    DossierEvents(
            Registry registry, Sponsors sponsors, Ledger ledger, Organizations organizations, LocalPractice practice) {
        this.registry = registry;
        this.sponsors = sponsors;
        this.ledger = ledger;
        this.organizations = organizations;
        this.practice = practice;
    }

    /** The applicant takes the application back; possible until admission. */
    public void withdraw(String number, LocalDate on, Actor actor) {
        var dossier = registry.take(number);
        requireNotAdmitted(dossier, "预备党员要求退党的，按退党程序办理，不能撤回申请");
        close(dossier, Closing.WITHDRAWN, on, actor);
        if (ledger.category(dossier.person(), on) != PersonCategory.MASSES) {
            ledger.enter(MembershipEntry.withdrew(dossier.person(), on), actor);
        }
    }

    public void reportDeath(String number, LocalDate on, Actor actor) {
        var dossier = registry.take(number);
        close(dossier, Closing.DECEASED, on, actor);
        ledger.enter(MembershipEntry.died(dossier.person(), on), actor);
    }

    /** The organization ends the case; the person stays what they were before, an applicant at most. */
    public void close(String number, LocalDate on, Actor actor) {
        var dossier = registry.take(number);
        requireNotAdmitted(dossier, "预备党员的档案不能终止，请按取消预备党员资格或者转正的程序办理");
        close(dossier, Closing.BY_DECISION, on, actor);
        ledger.drop(dossier.person(), on, actor);
    }

    private void close(Dossier dossier, Closing why, LocalDate on, Actor actor) {
        dossier.close(why, on, registry.deed(actor));
        sponsors.release(dossier, SponsorRole.CONTACT, on);
        sponsors.release(dossier, SponsorRole.INTRODUCER, on);
        registry.file(dossier);
    }

    private static void requireNotAdmitted(Dossier dossier, String message) {
        if (dossier.stage() == Stage.PROBATION) {
            throw new RuleViolation("before-admission-only", message, "请核对该同志的身份");
        }
    }

    /** The person moves to another branch; certified months of cultivation count on there. */
    public void move(String number, OrganizationCode to, @Nullable Integer monthsCertified, LocalDate on, Actor actor) {
        var dossier = registry.take(number);
        requireTrue(dossier, monthsCertified, on);
        relocate(dossier, to, monthsCertified, on, actor);
    }

    /**
     * A person belongs to another branch since that day, and the dossier that is open for them, if there is one, follows. Saying
     * it twice changes nothing, and neither does it matter whether the membership record said so before.
     */
    public void moved(PersonId person, OrganizationCode to, LocalDate on, Actor actor) {
        registry.openFor(person)
                .filter(dossier -> !dossier.branch().equals(to))
                .ifPresent(dossier -> relocate(dossier, to, null, on, actor));
    }

    private void relocate(
            Dossier dossier, OrganizationCode to, @Nullable Integer monthsCertified, LocalDate on, Actor actor) {
        var place = Place.of(organizations.lineage(to));
        var candidacyRepeated = dossier.move(place, monthsCertified, on, practice, registry.deed(actor));
        var person = dossier.person();
        if (ledger.category(person, on) != PersonCategory.MASSES && !ledger.isIn(to, person, on)) {
            ledger.enter(MembershipEntry.moved(person, to, on), actor);
        }
        if (candidacyRepeated) {
            ledger.followReturn(dossier, ReturnPoint.SELECT_CANDIDATE, on, actor);
        }
        registry.file(dossier);
    }

    /** Nobody can have been cultivated for longer than they have been an activist. */
    private void requireTrue(Dossier dossier, @Nullable Integer monthsCertified, LocalDate on) {
        if (monthsCertified == null) {
            return;
        }
        var milestones = new Milestones(dossier, practice);
        var since = milestones.cultivatedSince().orElse(on);
        var possible = Math.max(0, ChronoUnit.MONTHS.between(since, on)) + milestones.monthsElsewhere();
        if (monthsCertified < 0 || monthsCertified > possible) {
            throw new RuleViolation(
                    "months-certified",
                    "证明的培养教育时间为%d个月，按记录最多为%d个月".formatted(monthsCertified, possible),
                    "请按原党组织的记录填写已培养教育的月数");
        }
    }

    public void contactUnavailable(String number, PersonId contact, LocalDate on, Actor actor) {
        var dossier = sponsorLeaves(number, SponsorRole.CONTACT, contact, on, actor);
        dossier.report(new DossierFact.ContactUnavailable(number, contact, on, actor));
        registry.file(dossier);
    }

    public void introducerUnavailable(String number, PersonId introducer, LocalDate on, Actor actor) {
        var dossier = sponsorLeaves(number, SponsorRole.INTRODUCER, introducer, on, actor);
        dossier.report(new DossierFact.IntroducerUnavailable(number, introducer, on, actor));
        registry.file(dossier);
    }

    private Dossier sponsorLeaves(String number, SponsorRole role, PersonId person, LocalDate on, Actor actor) {
        var dossier = registry.take(number);
        dossier.requireOthersHands(actor);
        Finding.softAfterRefusingHard(DevelopmentRules.sequence(dossier.appliedOn(), on, registry.today()));
        sponsors.release(dossier, role, person, on);
        return dossier;
    }
}
