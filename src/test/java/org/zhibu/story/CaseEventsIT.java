package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** What may happen to a case at any time, and who may see and say so. */
@ZhibuTest
class CaseEventsIT {

    @LocalServerPort
    int port;

    @Test
    void whoeverWithdrawsMayApplyAgain() {
        var walk = opened("撤回样例", 301);

        happens(walk, "x1101commissioner", "WITHDRAWN", Map.of(), 204);

        assertThat(walk.trace().path("status").asText()).isEqualTo("CLOSED");
        assertThat(next(walk)).isEmpty();
        var first = walk.dossier();
        walk.apply("again");
        assertThat(walk.dossier()).isNotEqualTo(first);
    }

    @Test
    void aDeathEndsTheCaseAndEverythingThatRuns() {
        var walk = opened("去世样例", 302);

        happens(walk, "x1101secretary", "DECEASED", Map.of(), 204);

        assertThat(walk.trace().path("closing").asText()).isEqualTo("DECEASED");
        assertThat(next(walk)).isEmpty();
    }

    @Test
    void aMovedCaseIsWorkForTheReceivingBranch() {
        var walk = opened("转移样例", 303);

        happens(walk, "x1101commissioner", "MOVED", Map.of("branch", "x1201"), 204);

        assertThat(walk.open("holdInitialTalk", "x1201-secretary").groups())
                .containsExactlyInAnyOrder("x1201-commissioner", "x1201-secretary");
        walk.client("x1201secretary").get("/api/dossiers/" + walk.dossier()).expect(200);
        walk.client("x1101secretary").get("/api/dossiers/" + walk.dossier()).expect(404);
    }

    /** Rulebook 1.8: no article covers it, and the house's setting says that the new branch begins with the selection. */
    @Test
    void aCandidateWhoMovesIsSelectedAnewByTheReceivingBranch() {
        var walk = opened("转移考察样例", 307);
        walk.untilActivist();
        walk.cultivation();
        walk.untilCandidate();
        assertThat(next(walk)).contains("assignIntroducers", "holdTraining");

        happens(walk, "x1101commissioner", "MOVED", Map.of("branch", "x1201"), 204);

        assertThat(walk.open("selectCandidate", "x1201-committee").groups()).containsExactly("x1201-committee");
        assertThat(next(walk)).containsExactly("selectCandidate");
        var steps = walk.trace().path("steps");
        assertThat(steps.findValuesAsText("task")).contains("moveCase");
        assertThat(walk.trace().path("stage").asText()).isEqualTo("CANDIDATE");
    }

    @Test
    void aContactWhoCannotServeIsReplacedWhileCultivationGoesOn() {
        var walk = opened("换人样例", 304);
        walk.untilActivist();
        var contact = walk.trace().path("sponsors").get(0).path("person").asText();

        happens(walk, "x1101commissioner", "CONTACT_UNAVAILABLE", Map.of("person", contact), 204);

        assertThat(next(walk)).contains("replaceContacts", "observeActivist");
    }

    @Test
    void onlyTheKeepersOfTheCaseReportEvents() {
        var walk = opened("旁人样例", 305);

        happens(walk, "x1201commissioner", "WITHDRAWN", Map.of(), 404);
        happens(walk, "x2organizer", "WITHDRAWN", Map.of(), 404);
        happens(walk, "x1101committee", "WITHDRAWN", Map.of(), 403);
        happens(walk, "xdepartment", "WITHDRAWN", Map.of(), 403);
        happens(walk, "member", "WITHDRAWN", Map.of(), 403);
        happens(walk, "admin", "WITHDRAWN", Map.of(), 404);

        assertThat(walk.trace().path("status").asText()).isEqualTo("OPEN");
    }

    @Test
    void whoeverHoldsAPostSeesTheOrganizationAndThoseBelowIt() {
        var walk = opened("可见样例", 306);
        var path = "/api/dossiers/" + walk.dossier();

        for (var account : List.of("x1101secretary", "x11secretary", "x1organizer", "x1head", "xdepartment")) {
            walk.client(account).get(path).expect(200);
        }
        for (var account : List.of("x1201secretary", "x2organizer", "x2103secretary", "member", "admin", "auditor")) {
            walk.client(account).get(path).expect(404);
            walk.client(account).get(path + "/next").expect(404);
        }
    }

    private Walk opened(String name, int serial) {
        var walk = new Walk("http://localhost:" + port, name, IdNumbers.of(LocalDate.of(1988, 10, 15), true, serial));
        walk.apply();
        return walk;
    }

    private static void happens(Walk walk, String account, String kind, Map<String, Object> more, int status) {
        var event = new HashMap<String, Object>(more);
        event.put("kind", kind);
        event.put("occurredOn", walk.today().toString());
        walk.client(account)
                .post("/api/dossiers/" + walk.dossier() + "/events", event)
                .expect(status);
    }

    private static List<String> next(Walk walk) {
        return walk.client("x1organizer")
                .get("/api/dossiers/" + walk.dossier() + "/next")
                .expect(200)
                .json()
                .findValuesAsText("task");
    }
}
