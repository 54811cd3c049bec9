package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.identity.Accounts;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;
import org.zhibu.member.Members;
import org.zhibu.member.NewPerson;
import org.zhibu.member.People;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.Posts;
import org.zhibu.testing.Client;
import org.zhibu.testing.Handshake;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/**
 * An officer who holds every post of the line, and whose own case it is: the one person to whom all tasks are handed and who
 * may do none of them. Each form is the very one that is accepted from somebody else a moment later.
 */
@ZhibuTest
class OwnCaseIT {

    private static final String ENGINE_REST = "/engine-rest";
    private static final String WEBAPPS = "/camunda/api/engine/engine/default";

    private static final List<String> EVENTS =
            List.of("WITHDRAWN", "DECEASED", "CLOSED", "MOVED", "CONTACT_UNAVAILABLE", "INTRODUCER_UNAVAILABLE");

    private static final List<Post> LINE = List.of(
            new Post("x1101", PostKind.SECRETARY),
            new Post("x1101", PostKind.COMMISSIONER),
            new Post("x11", PostKind.SECRETARY),
            new Post("x1", PostKind.ORGANIZER),
            new Post("x1", PostKind.HEAD),
            new Post("x", PostKind.DEPARTMENT));

    private static final List<Post> BOTH_SIDES = List.of(
            new Post("x1201", PostKind.SECRETARY),
            new Post("x1", PostKind.ORGANIZER),
            new Post("x2", PostKind.ORGANIZER),
            new Post("x2101", PostKind.SECRETARY));

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Posts posts;

    private final Set<String> steps = new TreeSet<>();
    private int refusals;

    @Test
    void nobodyTakesAStepOfTheirOwnDevelopmentWhateverTheDoor() {
        var idNumber = IdNumbers.of(LocalDate.of(1991, 8, 17), true, 76);
        var walk = new Walk(base(), "自办样例", idNumber);
        var person = people.register(
                new NewPerson("自办样例", new IdNumber(idNumber), Ethnicity.HAN, Education.BACHELOR, "13800000000"));
        try (var officer = new Officer("ownapplicant", person, LINE, walk.today())) {
            startsNoPaperApplicationFor(officer, idNumber);
            walk.beforeEachHandIn((step, form) -> {
                assertThat(accounts.groupsOf("ownapplicant"))
                        .as("the task is handed to the officer, too")
                        .containsAnyElementsOf(step.groups());
                var before = state(walk);

                officer.failsAt(step.task(), step.taskId(), form);
                officer.reportsNothing(walk);

                assertThat(state(walk)).as("nothing moved at " + step.task()).isEqualTo(before);
            });

            walk.apply();
            walk.untilActivist();
            replaced(walk, "CONTACT_UNAVAILABLE", "replaceContacts", "contacts");
            walk.cultivation();
            walk.untilCandidate();
            walk.preparation();
            walk.admission();
            walk.probation();
            walk.conversion();
        }

        System.out.printf("own case: %d steps, %d refused attempts%n", steps.size(), refusals);
        assertThat(steps).hasSizeGreaterThanOrEqualTo(27);
        assertThat(refusals).isGreaterThan(250);
    }

    @Test
    void nobodyHandlesTheirOwnTransferOnEitherSide() {
        var today = new Handshake(base(), "0").today();
        var person = somebody(today);
        var handshake = new Handshake(base(), person.toString());
        try (var officer = new Officer("ownmover", person, BOTH_SIDES, today)) {
            handshake.request("ownmover", "x2101", Map.of()).expect(201);

            step(officer, handshake, "x1201secretary", "confirmRelease", handshake.confirmed());
            step(officer, handshake, "x1organizer", "issueLetter", Map.of("outcome", "ISSUED", "validityDays", 30));
            step(officer, handshake, "x2organizer", "receiveLetter", Map.of("outcome", "RECEIVED"));
            step(officer, handshake, "x2organizer", "assignBranch", Map.of("outcome", "ASSIGNED", "branch", "x2101"));
            step(
                    officer,
                    handshake,
                    "x2101secretary",
                    "confirmArrival",
                    Map.of("outcome", "ARRIVED", "duesConfirmed", true, "handler", "张某"));
            handshake.awaitState("ACCEPTED");
        }

        System.out.printf("own transfer: %d steps, %d refused attempts%n", steps.size(), refusals);
        assertThat(steps).hasSize(5);
        assertThat(refusals).isEqualTo(5 * 6);
    }

    private void step(Officer officer, Handshake handshake, String account, String task, Map<String, Object> form) {
        var id = handshake.await(account, task);
        var before = handshake.view("xdepartment");
        var filled = new HashMap<String, Object>(form);
        filled.put("occurredOn", handshake.today().toString());
        var variables = new HashMap<String, Object>();
        filled.forEach((key, value) -> variables.put(key, Map.of("value", value)));

        officer.failsAt(task, id, Map.of("variables", variables));

        assertThat(handshake.view("xdepartment")).isEqualTo(before);
        assertThat(handshake.open(account, task)).contains(id);
        handshake.step(account, task, form);
    }

    private void startsNoPaperApplicationFor(Officer officer, String idNumber) {
        var form = new HashMap<String, Object>(Map.of(
                "organization", "x1101",
                "name", "自办样例",
                "idNumber", idNumber,
                "ethnicity", "01",
                "education", "21",
                "phone", "13800000000",
                "appliedOn", officer.today.minusDays(3).toString()));
        var variables = new HashMap<String, Object>();
        form.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        officer.isRefused("/process-definition/key/membershipDevelopment/submit-form", Map.of("variables", variables));
    }

    /** One who stands by the applicant can no longer serve; the replacement is one more step. */
    private static void replaced(Walk walk, String event, String task, String list) {
        var leaver = walk.trace().path("sponsors").get(0).path("person").asText();
        walk.client("x1101commissioner")
                .post(
                        "/api/dossiers/" + walk.dossier() + "/events",
                        Map.of("kind", event, "occurredOn", walk.today().toString(), "person", leaver))
                .expect(204);
        var open = walk.open(task);
        var offered = Client.parse(walk.client("x1101commissioner")
                .get("/engine-rest/task/" + open.taskId() + "/form-variables?deserializeValues=false")
                .expect(200)
                .json()
                .path("members")
                .path("value")
                .asText());
        var staying = walk.trace().path("sponsors").findValuesAsText("person");
        var successor = new ArrayList<String>();
        offered.forEach(member -> {
            if (!staying.contains(member.path("value").asText())) {
                successor.add(member.path("value").asText());
            }
        });
        walk.step(
                "x1101commissioner",
                task,
                Map.of(list, successor.subList(successor.size() - 1, successor.size()), "cause", "工作调动"));
    }

    /** All that a refused attempt could have moved; warnings come by themselves, from timers. */
    private static List<JsonNode> state(Walk walk) {
        var trace = (ObjectNode) walk.trace();
        trace.remove("warnings");
        return List.of(
                trace,
                walk.client("x1organizer")
                        .get("/api/dossiers/" + walk.dossier() + "/next")
                        .expect(200)
                        .json());
    }

    /** A full member without a post or an account. */
    private PersonId somebody(LocalDate today) {
        var taken = accounts.all().stream().map(account -> account.person()).toList();
        return members.fullMembersOf(new OrganizationCode("x1201"), today).stream()
                .map(member -> member.person())
                .filter(person -> posts.heldBy(person, today).isEmpty() && !taken.contains(person))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private record Post(String organization, PostKind kind) {}

    /** Somebody with posts and a case of their own; the posts end with the test. */
    private class Officer implements AutoCloseable {

        private final String account;
        private final PersonId person;
        private final List<Post> held;
        private final LocalDate today;
        private final Client rest;
        private final Client webapps;

        Officer(String account, PersonId person, List<Post> held, LocalDate today) {
            this.account = account;
            this.person = person;
            this.held = held;
            this.today = today;
            accounts.open(account, person, "demo");
            held.forEach(post ->
                    posts.appoint(new OrganizationCode(post.organization()), post.kind(), person, today.minusDays(1)));
            rest = Client.anonymous(base()).as(account, "demo");
            webapps = rest.insideTheWebapps();
        }

        void failsAt(String task, String id, Map<String, Object> form) {
            steps.add(task);
            isRefused("/task/" + id + "/claim", Map.of("userId", account));
            isRefused("/task/" + id + "/complete", form);
            isRefused("/task/" + id + "/submit-form", form);
        }

        void isRefused(String route, Map<String, Object> form) {
            isRefused(rest.post(ENGINE_REST + route, form));
            isRefused(webapps.post(WEBAPPS + route, form));
        }

        void reportsNothing(Walk walk) {
            for (var kind : EVENTS) {
                var answer = rest.post(
                        "/api/dossiers/" + walk.dossier() + "/events",
                        Map.of(
                                "kind",
                                kind,
                                "occurredOn",
                                walk.today().toString(),
                                "branch",
                                "x1201",
                                "person",
                                person.toString()));
                assertThat(answer.status()).as(kind + " " + answer.body()).isIn(403, 422);
                assertThat(answer.body()).containsAnyOf("本人不得办理", "预备党员");
                refusals++;
            }
        }

        private void isRefused(Client.Answer answer) {
            assertThat(answer.status())
                    .as(answer.response().uri().getPath() + " " + answer.body())
                    .isEqualTo(403);
            assertThat(answer.json().path("message").asText()).startsWith("本人不得办理自己的");
            refusals++;
        }

        @Override
        public void close() {
            held.forEach(post -> posts.relieve(new OrganizationCode(post.organization()), post.kind(), person, today));
        }
    }
}
