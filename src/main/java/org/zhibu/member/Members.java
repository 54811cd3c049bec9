package org.zhibu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.Organizations;

/** The front door to membership: an append-only record, and what follows from it on any day. */
@Service
@Transactional
public class Members {

    private final MembershipEventRepository events;
    private final MembershipRepository memberships;
    private final PersonRepository people;
    private final Organizations organizations;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Members(
            MembershipEventRepository events,
            MembershipRepository memberships,
            PersonRepository people,
            Organizations organizations,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.events = events;
        this.memberships = memberships;
        this.people = people;
        this.organizations = organizations;
        this.facts = facts;
        this.clock = clock;
    }

    /** Adds one entry; refused when it lies in the future or does not fit what is on record before and after its day. */
    public void record(MembershipEntry entry, Actor by) {
        requirePast(entry);
        requireBranch(entry);
        people.hold(entry.person());
        var life = lifeOf(entry.person());
        var longer = life.with(entry);
        events.save(MembershipEvent.of(entry, by, clock.instant()));
        project(entry.person(), longer.on(today()));
        facts.publishEvent(new MembershipRecorded(
                entry.person(),
                entry.kind(),
                entry.on(),
                life.on(entry.on()).branch(),
                longer.on(entry.on()).branch(),
                by));
    }

    @Transactional(readOnly = true)
    public Standing standingOf(PersonId person, LocalDate on) {
        return lifeOf(person).on(on);
    }

    /** When the person was a member in standing, in the order of days. */
    @Transactional(readOnly = true)
    public List<Spell> spellsOf(PersonId person) {
        return lifeOf(person).spells();
    }

    /** The full members of the branch with voting right on that day, and those who do not count, each with the reason. */
    @Transactional(readOnly = true)
    public Roll rollOf(OrganizationCode branch, LocalDate on) {
        var due = new ArrayList<RollEntry>();
        var excluded = new ArrayList<Exclusion>();
        for (var someone : inBranch(branch, on)) {
            if (someone.standing().category() != PersonCategory.FULL) {
                continue;
            }
            var exclusion = someone.standing().exclusion();
            if (exclusion == null) {
                due.add(new RollEntry(someone.person(), someone.name()));
            } else {
                excluded.add(new Exclusion(someone.person(), someone.name(), exclusion));
            }
        }
        return new Roll(List.copyOf(due), List.copyOf(excluded));
    }

    /** Full members of the branch on that day whose membership is not suspended; whether each may act is for the rules to say. */
    @Transactional(readOnly = true)
    public List<MemberView> fullMembersOf(OrganizationCode branch, LocalDate on) {
        var path = organizations.get(branch).path();
        return inBranch(branch, on).stream()
                .filter(someone -> someone.standing().fullMember())
                .map(someone -> someone.view(branch, path))
                .toList();
    }

    /** A page of those who are in the sub-tree at present, by path and person; {@code after} is the last line's key. */
    @Transactional(readOnly = true)
    public List<MemberView> membersUnder(
            String path, Collection<PersonCategory> categories, @Nullable MemberKey after, int limit) {
        var start = after == null ? MemberKey.START : after;
        var today = today();
        return memberships
                .page(rooted(path), categories, start.path(), start.person().value(), Limit.of(limit))
                .stream()
                .map(row -> row.membership().view(row.name(), today))
                .toList();
    }

    @Transactional(readOnly = true)
    public Map<PersonCategory, Long> countsUnder(String path) {
        var counts = new EnumMap<PersonCategory, Long>(PersonCategory.class);
        memberships.countsUnder(rooted(path)).forEach(count -> counts.put(count.getCategory(), count.getPersons()));
        return counts;
    }

    /** Party standing (党龄): it runs from conversion and ends with membership. */
    @Transactional(readOnly = true)
    public Optional<Period> partyStanding(PersonId person, LocalDate on) {
        var standing = standingOf(person, on);
        return standing.category() == PersonCategory.FULL && standing.convertedOn() != null
                ? Optional.of(Period.between(standing.convertedOn(), on))
                : Optional.empty();
    }

    private List<Someone> inBranch(OrganizationCode branch, LocalDate on) {
        var records = new LinkedHashMap<PersonId, List<MembershipEntry>>();
        var names = new LinkedHashMap<PersonId, String>();
        for (var row : events.ofAllEverIn(branch, on)) {
            var entry = row.event().entry();
            records.computeIfAbsent(entry.person(), unseen -> new ArrayList<>()).add(entry);
            names.put(entry.person(), row.name());
        }
        var there = new ArrayList<Someone>();
        records.forEach((person, entries) -> {
            var standing = Life.of(entries).on(on);
            if (branch.equals(standing.branch())) {
                there.add(new Someone(person, names.getOrDefault(person, ""), standing));
            }
        });
        return there;
    }

    private Life lifeOf(PersonId person) {
        return Life.of(
                events.of(person.value()).stream().map(MembershipEvent::entry).toList());
    }

    private void project(PersonId person, Standing standing) {
        var path = standing.branch() == null
                ? ""
                : organizations.get(standing.branch()).path();
        var membership = memberships.findById(person.value()).orElseGet(() -> Membership.of(person));
        memberships.save(membership.now(standing, path));
    }

    private void requirePast(MembershipEntry entry) {
        if (entry.on().isAfter(today())) {
            throw new RuleViolation("not-in-the-future", "日期%s晚于今天".formatted(entry.on()), "请在事项发生后登记");
        }
    }

    private void requireBranch(MembershipEntry entry) {
        if (entry.branch() == null) {
            return;
        }
        var branch = organizations.get(entry.branch());
        if (branch.kind() != OrganizationKind.BRANCH) {
            throw new RuleViolation("members-in-branches", "“%s”不是党支部".formatted(branch.name()), "请选择党支部");
        }
        if (!branch.existsOn(entry.on())) {
            throw new RuleViolation(
                    "branch-exists", "“%s”在%s尚未成立或已经撤销".formatted(branch.name(), entry.on()), "请核对党支部和日期");
        }
    }

    private static String rooted(String path) {
        if (!path.startsWith("/") || !path.endsWith("/")) {
            throw new IllegalArgumentException("Not the path of an organization: " + path);
        }
        return path;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Someone(PersonId person, String name, Standing standing) {

        MemberView view(OrganizationCode branch, String path) {
            return new MemberView(
                    person,
                    name,
                    standing.category(),
                    branch,
                    path,
                    standing.group(),
                    standing.withheldRights(),
                    standing.sanctionInImpactPeriod(),
                    standing.underCorrection(),
                    standing.suspended(),
                    standing.joinedOn(),
                    standing.convertedOn());
        }
    }
}
