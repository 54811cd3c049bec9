package org.zhibu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.Posts;

/** Who holds which post in the demo; an account is named after the organization and the post. */
@Component
@Profile("demo")
class DemoPosts {

    private static final LocalDate SINCE = LocalDate.of(2022, 7, 1);

    private final Posts posts;

    DemoPosts(Posts posts) {
        this.posts = posts;
    }

    /** Fills the posts, and answers the holder of each by the name of the account to come. */
    Map<String, PersonId> fill(Map<String, List<PersonId>> members, PersonId departmentOfficer) {
        var holders = new TreeMap<String, PersonId>();
        for (var branch : List.of("x1101", "x1102", "x1201", "x2101", "x2102")) {
            var there = members.getOrDefault(branch, List.of());
            holders.put(branch + "secretary", appoint(branch, PostKind.SECRETARY, there.get(0)));
            holders.put(branch + "deputy", appoint(branch, PostKind.DEPUTY, there.get(1)));
            holders.put(branch + "commissioner", appoint(branch, PostKind.COMMISSIONER, there.get(2)));
            holders.put(branch + "committee", appoint(branch, PostKind.COMMITTEE_MEMBER, there.get(3)));
        }
        var teachers = members.getOrDefault("x1101", List.of());
        var offices = members.getOrDefault("x1201", List.of());
        var headquarters = members.getOrDefault("x2101", List.of());
        var researchers = members.getOrDefault("x2102", List.of());
        var drivers = members.getOrDefault("x2103", List.of());
        holders.put("x2103secretary", appoint("x2103", PostKind.SECRETARY, drivers.get(0)));
        holders.put("x2103commissioner", appoint("x2103", PostKind.COMMISSIONER, drivers.get(1)));
        holders.put("x11secretary", appoint("x11", PostKind.SECRETARY, teachers.get(4)));
        holders.put("x1head", appoint("x1", PostKind.HEAD, offices.get(4)));
        holders.put("x1organizer", appoint("x1", PostKind.ORGANIZER, offices.get(5)));
        seat("x1", offices.get(5), offices.get(6), teachers.get(4), teachers.get(5));
        holders.put("x2head", appoint("x2", PostKind.HEAD, headquarters.get(4)));
        holders.put("x2organizer", appoint("x2", PostKind.ORGANIZER, headquarters.get(5)));
        seat("x2", headquarters.get(5), headquarters.get(6), researchers.get(4), drivers.get(0));
        holders.put("xdepartment", appoint("x", PostKind.DEPARTMENT, departmentOfficer));
        return holders;
    }

    private void seat(String committee, PersonId... persons) {
        for (var person : persons) {
            appoint(committee, PostKind.COMMITTEE_MEMBER, person);
        }
    }

    private PersonId appoint(String organization, PostKind kind, PersonId person) {
        posts.appoint(new OrganizationCode(organization), kind, person, SINCE);
        return person;
    }
}
