package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** The figures of Cockpit from outside: who may read them, what is in them, and that nobody's name is. */
@ZhibuTest
class OperatorFiguresIT {

    private static final String PERSON = "数字样例";
    private static final String TALK = "同入党申请人谈话";

    private static @Nullable Walk walk;

    @LocalServerPort
    int port;

    private Client operator = Client.anonymous("");
    private String dossier = "";

    @BeforeEach
    void anApplicantWhoWaitsTooLongForTheTalk() {
        if (walk == null) {
            walk = new Walk(base(), PERSON, IdNumbers.of(LocalDate.of(1991, 6, 7), true, 85));
            walk.apply();
            walk.advance("P40D");
        }
        dossier = walk.dossier();
        operator = walk.client("admin");
    }

    @AfterAll
    static void forget() {
        walk = null;
    }

    @Test
    void onlyTheOperatorMayReadThem() {
        var anonymous = Client.anonymous(base());
        for (var route : routes()) {
            anonymous.get(route).expect(401);
            for (var account : List.of("x1101secretary", "x1organizer", "xdepartment", "auditor", "security")) {
                anonymous.as(account, "demo").get(route).expect(403);
            }
            operator.get(route).expect(200);
        }
    }

    @Test
    void nobodysNameIsInThem() {
        for (var route : routes()) {
            assertThat(operator.get(route).expect(200).body()).as(route).doesNotContain(PERSON);
        }
    }

    @Test
    void theCaseIsCountedInItsStageItsBranchAndItsCommittee() {
        var cases = operator.get("/api/operator/cases").expect(200).json();

        var first = cases.path("stages").path(0);
        assertThat(first.path("name").asText()).isEqualTo("申请入党");
        assertThat(first.path("open").asLong())
                .isBetween(1L, first.path("reached").asLong());
        assertThat(lineWith(cases.path("branches"), "branch", "x1101")
                        .path("open")
                        .asLong())
                .isPositive();
        assertThat(lineWith(cases.path("committees"), "committee", "x1")
                        .path("longestDays")
                        .asLong())
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void theTalkIsLateUnderItsOwnName() {
        var late = lineWith(operator.get("/api/operator/late-steps").expect(200).json(), "task", "holdInitialTalk");

        assertThat(late.path("name").asText()).isEqualTo(TALK);
        assertThat(late.path("processName").asText()).isEqualTo("申请入党");
        assertThat(late.path("late").asLong()).isPositive();
        assertThat(late.path("longestDays").asLong()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void aStepThatWasTakenHasAPace() {
        var pace = operator.get(paceOf("developmentApplication")).expect(200).json();

        var received = lineWith(pace.path("activities"), "activity", "receiveApplication");
        assertThat(received.path("name").asText()).isEqualTo("受理入党申请");
        assertThat(received.path("finished").asLong()).isPositive();
        assertThat(received.path("ninetiethSeconds").asLong())
                .isGreaterThanOrEqualTo(received.path("medianSeconds").asLong());
    }

    @Test
    void theCourseOfACaseHasItsLegalDateAndArticle() {
        var course = operator.get("/api/operator/cases/" + dossier).expect(200).json();

        assertThat(course.path("taken").findValuesAsText("name")).containsExactly("递交入党申请书", "受理入党申请");
        var talk = lineWith(course.path("ahead"), "name", TALK);
        assertThat(talk.path("open").asBoolean()).isTrue();
        assertThat(talk.path("latest").asText()).isLessThan(course.path("today").asText());
        assertThat(talk.path("article").asText()).contains("第七条");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        operator.get("/api/operator/cases/2026-999999").expect(404);
        operator.get("/api/operator/process-definitions/nothing/pace").expect(404);
    }

    private List<String> routes() {
        return List.of(
                "/api/operator/cases",
                "/api/operator/cases/" + dossier,
                "/api/operator/late-steps",
                paceOf("developmentApplication"));
    }

    private String paceOf(String process) {
        var definition = operator.get("/engine-rest/process-definition/key/" + process)
                .expect(200)
                .json()
                .path("id")
                .asText();
        return "/api/operator/process-definitions/" + definition + "/pace";
    }

    private static JsonNode lineWith(JsonNode lines, String key, String value) {
        for (var line : lines) {
            if (line.path(key).asText().equals(value)) {
                return line;
            }
        }
        throw new AssertionError("No %s %s in %s".formatted(key, value, lines));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
