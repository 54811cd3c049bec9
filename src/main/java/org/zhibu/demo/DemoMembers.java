package org.zhibu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.ExclusionReason;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.NewPerson;
import org.zhibu.member.People;
import org.zhibu.member.Sanction;
import org.zhibu.member.Sex;
import org.zhibu.member.Withholding;

/** The full members of the demo, each with a plausible way into the Party, as an import from older files would bring it. */
@Component
@Profile("demo")
class DemoMembers {

    private static final Map<String, Integer> FULL_MEMBERS =
            new TreeMap<>(Map.of("x1101", 24, "x1102", 18, "x1201", 26, "x2101", 22, "x2102", 17, "x2103", 10));

    private static final List<Ethnicity> MINORITIES =
            List.of(Ethnicity.HUI, Ethnicity.MAN, Ethnicity.ZHUANG, Ethnicity.TUJIA, Ethnicity.MONGOL);

    private final People people;
    private final Members members;
    private final TransactionOperations transaction;
    private final DemoSettings settings;

    DemoMembers(People people, Members members, TransactionOperations transaction, DemoSettings settings) {
        this.people = people;
        this.members = members;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** Enters everybody, and answers who is in which branch. */
    Map<String, List<PersonId>> enter(LocalDate today) {
        var names = new DemoNames();
        var branches = new LinkedHashMap<String, List<PersonId>>();
        FULL_MEMBERS.forEach((branch, number) -> {
            var there = new ArrayList<PersonId>();
            for (var i = 0; i < number; i++) {
                var name = names.next();
                var position = i;
                there.add(transaction.execute(
                        together -> enter(name, new OrganizationCode(branch), position, branches.size())));
            }
            branches.put(branch, there);
        });
        limitRights(branches, today);
        return branches;
    }

    /** Somebody whose membership is kept elsewhere. */
    PersonId outsider(String name) {
        return people.register(new NewPerson(
                name,
                DemoIdNumbers.of(settings.region(), LocalDate.of(1975, 3, 5), Sex.FEMALE, 0),
                Ethnicity.HAN,
                Education.MASTER,
                null));
    }

    private PersonId enter(String name, OrganizationCode branch, int number, int serial) {
        var birth = LocalDate.of(1966 + number * 7 % 31, 1 + number * 5 % 12, 1 + number * 11 % 28);
        var person = people.register(new NewPerson(
                name,
                DemoIdNumbers.of(settings.region(), birth, number % 5 < 3 ? Sex.MALE : Sex.FEMALE, serial),
                number % 9 == 8 ? MINORITIES.get(number / 9 % MINORITIES.size()) : Ethnicity.HAN,
                number % 3 == 0 ? Education.MASTER : Education.BACHELOR,
                null));
        join(person, branch, LocalDate.of(birth.getYear() + 20 + number % 4, 3 + number % 6, 1 + number * 7 % 27));
        return person;
    }

    private void join(PersonId person, OrganizationCode branch, LocalDate appliedOn) {
        var activistOn = appliedOn.plusMonths(5);
        var candidateOn = activistOn.plusMonths(13);
        var admittedOn = candidateOn.plusMonths(4);
        enter(MembershipEntry.applied(person, branch, appliedOn));
        enter(MembershipEntry.activist(person, activistOn));
        enter(MembershipEntry.candidate(person, candidateOn));
        enter(MembershipEntry.admitted(person, admittedOn));
        enter(MembershipEntry.converted(person, admittedOn.plusMonths(12)));
    }

    /** So that a roll shows who does not count, and why. */
    private void limitRights(Map<String, List<PersonId>> branches, LocalDate today) {
        enter(MembershipEntry.sanctioned(
                branches.getOrDefault("x1201", List.of()).get(10), today.minusMonths(3), Sanction.WARNING, null));
        enter(MembershipEntry.rightsWithheld(
                branches.getOrDefault("x2101", List.of()).get(9), today.minusMonths(2), Withholding.DETAINED));
        enter(MembershipEntry.excludedFromRoll(
                branches.getOrDefault("x1102", List.of()).get(8),
                today.minusMonths(8),
                ExclusionReason.ABROAD,
                "演示大学党委",
                null));
    }

    private void enter(MembershipEntry entry) {
        members.record(entry.from(Provenance.IMPORTED), Actor.SYSTEM);
    }
}
