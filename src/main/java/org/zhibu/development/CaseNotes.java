package org.zhibu.development;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Members;
import org.zhibu.member.People;
import org.zhibu.member.Relatives;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.Posts;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Warning;

/** What the road needs to know about a case: where it goes, when its steps are due, when to warn. */
@Service
@Transactional(readOnly = true)
public class CaseNotes {

    private final Registry registry;
    private final People people;
    private final Members members;
    private final Relatives relatives;
    private final Organizations organizations;
    private final Posts posts;
    private final LocalPractice practice;

    CaseNotes(
            Registry registry,
            People people,
            Members members,
            Relatives relatives,
            Organizations organizations,
            Posts posts,
            LocalPractice practice) {
        this.registry = registry;
        this.people = people;
        this.members = members;
        this.relatives = relatives;
        this.organizations = organizations;
        this.posts = posts;
        this.practice = practice;
    }

    public Route route(String number) {
        var dossier = registry.take(number);
        var lineage = organizations.lineage(dossier.branch());
        return new Route(
                lineage.branch().code(),
                lineage.committee().code(),
                lineage.generalBranch() == null ? null : lineage.generalBranch().code(),
                lineage.department() == null ? null : lineage.department().code(),
                people.nameOf(dossier.person()),
                dossier.onPaper());
    }

    public PersonId applicant(String number) {
        return registry.take(number).person();
    }

    /** Who are known to be close relatives of the person. */
    public Set<PersonId> relatives(String number) {
        return relatives.of(applicant(number));
    }

    public LegalWindow window(String number, Step step) {
        return LegalWindows.of(step, milestones(number));
    }

    public Cover cover(String number, Step step) {
        var dossier = registry.take(number);
        return new Cover(
                number,
                people.nameOf(dossier.person()),
                dossier.branch(),
                organizations.get(dossier.branch()).name(),
                LegalWindows.of(step, new Milestones(dossier, practice)),
                votersDue(dossier, step));
    }

    private @Nullable Integer votersDue(Dossier dossier, Step step) {
        return switch (step) {
            case DECIDE_ADMISSION, REDELIBERATE_ADMISSION, DECIDE_CONVERSION ->
                members.rollOf(dossier.branch(), registry.today()).size();
            case DETERMINE_ACTIVIST, SELECT_CANDIDATE, REVIEW_CANDIDATE -> {
                var committee = posts.committeeSize(dossier.branch(), registry.today());
                yield committee > 0
                        ? committee
                        : members.rollOf(dossier.branch(), registry.today()).size();
            }
            default -> null;
        };
    }

    /** When to warn by an entry of the early-warning catalogue, if the case has come that far. */
    public Optional<Warning> warning(String number, String code) {
        var days = milestones(number);
        return switch (code) {
            case "W09" -> Optional.of(Deadlines.initialTalkWarning(days.receivedOn()));
            case "W10" -> days.lastObservedOn().map(Deadlines::observationWarning);
            case "W13" -> days.preExaminedOn().map(Deadlines::admissionMeetingWarning);
            case "W14" -> days.approvalStart().map(Deadlines::approvalWarning);
            case "W15" -> days.approvedOn().map(Deadlines::oathWarning);
            case "W16" ->
                days.probationDueOn()
                        .map(due -> Deadlines.probationExpiryWarning(
                                due, days.latestConversionMeeting().orElseThrow()));
            case "W17" -> days.conversionMeetingOn().map(Deadlines::conversionApprovalWarning);
            case "W28" -> days.conversionApprovedOn().map(Deadlines::archiveWarning);
            default -> throw new IllegalArgumentException("No warning is called " + code);
        };
    }

    private Milestones milestones(String number) {
        return new Milestones(registry.take(number), practice);
    }
}
