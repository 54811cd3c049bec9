package org.zhibu.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** A form is judged on the server, the same through every door, and a refusal leaves everything as it was. */
@ZhibuTest
class HandInIT {

    @LocalServerPort
    int port;

    @Test
    void whatIsNotOnTheFormIsRefusedThroughEveryDoor() {
        var walk = opened("多填样例", 76);
        var task = walk.open("holdInitialTalk").taskId();
        var forms = new Object[] {
            Map.of("variables", Map.of("committee", Map.of("value", "x2"))),
            Map.of("variables", Map.of("outcome", Map.of("value", "APPROVED"))),
            Map.of("variables", Map.of("occurredOn", Map.of("value", "2026-12-01"), "extra", Map.of("value", 1)))
        };
        var secretary = walk.client("x1101secretary");
        var inside = secretary.insideTheWebapps();

        for (var form : forms) {
            for (var action : new String[] {"/complete", "/submit-form"}) {
                refused(secretary.post("/engine-rest/task/" + task + action, form));
                refused(inside.post("/camunda/api/engine/engine/default/task/" + task + action, form));
            }
        }

        assertThat(walk.open("holdInitialTalk").taskId()).isEqualTo(task);
        assertThat(walk.trace().path("steps").findValuesAsText("task")).doesNotContain("holdInitialTalk");
    }

    @Test
    void aBrokenRuleIsExplainedInChineseWithItsArticle() {
        var walk = opened("早谈样例", 77);
        var task = walk.open("holdInitialTalk").taskId();
        var form = walk.body(Map.of("record", "谈话"));

        var answer = walk.client("x1101secretary").post("/engine-rest/task/" + task + "/submit-form", form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("请选择").doesNotContain("Exception", "org.");
    }

    @Test
    void aTaskThatIsDoneIsAConflict() {
        var walk = new Walk("http://localhost:" + port, "重办样例", IdNumbers.of(LocalDate.of(1991, 8, 13), true, 78));
        walk.apply();
        var task = walk.open("holdInitialTalk").taskId();
        walk.untilActivist();

        var answer = walk.client("x1101secretary")
                .post("/engine-rest/task/" + task + "/complete", Map.of("variables", Map.of()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("message").asText()).contains("请刷新");
    }

    @Test
    void whoeverClaimedATaskMayPutItBackAndNobodyElse() {
        var walk = opened("认领样例", 80);
        var task = "/engine-rest/task/" + walk.open("holdInitialTalk").taskId();
        walk.client("x1101commissioner")
                .post(task + "/claim", Map.of("userId", "x1101secretary"))
                .expect(403);
        walk.client("x1101secretary")
                .post(task + "/claim", Map.of("userId", "x1101secretary"))
                .expect(204);

        walk.client("x1101commissioner").post(task + "/unclaim", "").expect(403);
        walk.client("x1101secretary").post(task + "/unclaim", "").expect(204);

        assertThat(walk.client("x1101secretary")
                        .get(task)
                        .json()
                        .path("assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void theFormShowsItsListsAndItsCaseAndNothingThatRoutesIt() {
        var walk = opened("看表样例", 79);
        var task = walk.open("holdInitialTalk").taskId();

        var shown = walk.client("x1101secretary")
                .get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false")
                .expect(200)
                .json();

        assertThat(shown.path("summary").path("value").asText()).contains("看表样例", walk.dossier());
        assertThat(Client.parse(shown.path("talkers").path("value").asText())).hasSizeGreaterThan(1);
        assertThat(shown.has("committee")).isFalse();
        walk.client("x2101secretary")
                .get("/engine-rest/task/" + task + "/form-variables")
                .expect(403);
    }

    private Walk opened(String name, int serial) {
        var walk = new Walk("http://localhost:" + port, name, IdNumbers.of(LocalDate.of(1991, 8, 13), true, serial));
        walk.apply();
        return walk;
    }

    private static void refused(Client.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("表单中没有");
    }
}
