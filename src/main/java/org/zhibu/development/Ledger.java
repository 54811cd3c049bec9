package org.zhibu.development;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.PersonCategory;

/** Enters in the membership record what a dossier decides. */
@Component
class Ledger {

    private final Members members;
    private final Sponsors sponsors;

    Ledger(Members members, Sponsors sponsors) {
        this.members = members;
        this.sponsors = sponsors;
    }

    void enter(MembershipEntry entry, Actor by) {
        members.record(entry, by);
    }

    /** Whoever is sent back to an earlier stage is again what people in that stage are. */
    void followReturn(Dossier dossier, ReturnPoint point, LocalDate on, Actor by) {
        if (point.from().compareTo(Step.ASSIGN_INTRODUCERS) <= 0) {
            sponsors.release(dossier, SponsorRole.INTRODUCER, on);
        }
        if (point == ReturnPoint.RECOMMEND_ACTIVIST) {
            sponsors.release(dossier, SponsorRole.CONTACT, on);
            drop(dossier.person(), on, by);
        } else if (point.beforeListing() && category(dossier.person(), on) == PersonCategory.CANDIDATE) {
            members.record(MembershipEntry.activist(dossier.person(), on), by);
        }
    }

    /** Back to applicant, for whoever was more. */
    void drop(PersonId person, LocalDate on, Actor by) {
        var category = category(person, on);
        if (category == PersonCategory.ACTIVIST || category == PersonCategory.CANDIDATE) {
            members.record(MembershipEntry.dropped(person, on), by);
        }
    }

    boolean isIn(OrganizationCode branch, PersonId person, LocalDate on) {
        return branch.equals(members.standingOf(person, on).branch());
    }

    PersonCategory category(PersonId person, LocalDate on) {
        return members.standingOf(person, on).category();
    }
}
