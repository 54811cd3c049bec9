package org.zhibu.development;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Members;
import org.zhibu.member.People;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.PostView;
import org.zhibu.organization.Posts;
import org.zhibu.rules.Ballot;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Meeting;

/** Finds out who was due at a vote and counts it. */
@Component
class Voting {

    private final Posts posts;
    private final Members members;
    private final People people;
    private final Organizations organizations;
    private final LocalPractice practice;

    Voting(Posts posts, Members members, People people, Organizations organizations, LocalPractice practice) {
        this.posts = posts;
        this.members = members;
        this.people = people;
        this.organizations = organizations;
        this.practice = practice;
    }

    /** The branch committee; where there is none, the branch meeting acts in its place. */
    Count branchCommittee(OrganizationCode branch, LocalDate on, int present, int inFavor) {
        var committee = persons(posts.committeeOf(branch, on).stream());
        if (committee.isEmpty()) {
            var roll = members.rollOf(branch, on);
            var ballot = new Ballot(roll.size(), present, 0, inFavor, 0, 0);
            return Count.ofBranchMeeting(Meeting.ORDINARY_RESOLUTION, roll, branch, on, ballot, practice);
        }
        return committee(branch, committee, on, present, inFavor);
    }

    /** The committee that approves; where its members are not on file, those present are taken for all. */
    Count approvingCommittee(OrganizationCode committee, LocalDate on, int present, int inFavor) {
        var sitting = posts.committeeOf(committee, on);
        var known = sitting.isEmpty()
                ? List.<PersonId>of()
                : persons(Stream.concat(sitting.stream(), posts.holders(committee, PostKind.HEAD, on).stream()));
        return committee(committee, known, on, present, inFavor);
    }

    private Count committee(
            OrganizationCode organization, Collection<PersonId> known, LocalDate on, int present, int inFavor) {
        var names = people.namesOf(known);
        var roll = known.stream()
                .map(person -> new Voter(person, names.getOrDefault(person, ""), null))
                .toList();
        var due = known.isEmpty() ? present : known.size();
        return Count.of(
                Meeting.BRANCH_COMMITTEE, organization, on, roll, new Ballot(due, present, 0, inFavor, 0, 0), practice);
    }

    /** Who can decide at a meeting of the branch on that day. */
    Electorate electorate(OrganizationCode branch, LocalDate on) {
        return new Electorate(
                members.rollOf(branch, on),
                members.fullMembersOf(branch, on).size(),
                organizations.get(branch).temporary());
    }

    private static List<PersonId> persons(Stream<PostView> held) {
        return List.copyOf(new LinkedHashSet<>(held.map(PostView::person).toList()));
    }
}
