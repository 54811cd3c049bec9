package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** Every role × every step × every door: whoever does not hold the post that acts is refused, and the step stays open. */
@ZhibuTest
class StepMatrixIT {

    private static final String ENGINE_REST = "/engine-rest/task/";
    private static final String WEBAPPS = "/camunda/api/engine/engine/default/task/";

    /** Every post of the case's own line, the same posts elsewhere, a member without a post, and the three offices. */
    private static final Set<String> ROLES = Set.of(
            "x1101secretary",
            "x1101deputy",
            "x1101commissioner",
            "x1101committee",
            "x11secretary",
            "x1organizer",
            "x1head",
            "xdepartment",
            "x1201secretary",
            "x1201commissioner",
            "x1201committee",
            "x2organizer",
            "x2head",
            "member",
            "admin",
            "security",
            "auditor");

    @LocalServerPort
    int port;

    private final Map<String, Set<String>> groupsOf = new HashMap<>();
    private final Map<String, Client> webapps = new HashMap<>();
    private final List<String> intrusions = new ArrayList<>();
    private int refusals;

    @Test
    void onlyThePostThatActsMayDoAStepWhateverTheDoor() {
        var base = "http://localhost:" + port;
        var anonymous = Client.anonymous(base);
        anonymous.get("/api/demo/accounts").expect(200).json().forEach(account -> {
            var groups = new java.util.HashSet<String>();
            account.path("groups").forEach(group -> groups.add(group.asText()));
            if (ROLES.contains(account.path("account").asText())) {
                groupsOf.put(account.path("account").asText(), groups);
            }
        });
        var walk = new Walk(base, "矩阵样例", IdNumbers.of(LocalDate.of(1996, 4, 9), false, 72));
        walk.beforeEachStep(step -> {
            for (var account : groupsOf.keySet()) {
                if (groupsOf.get(account).stream().noneMatch(step.groups()::contains)) {
                    intrude(walk.client(account), ENGINE_REST, account, step);
                    intrude(
                            webapps.computeIfAbsent(
                                    account, key -> walk.client(key).insideTheWebapps()),
                            WEBAPPS,
                            account,
                            step);
                }
            }
            intrude(anonymous, ENGINE_REST, "anonymous", step);
            intrude(anonymous, WEBAPPS, "anonymous", step);
            assertThat(walk.open(step.task()).taskId()).isEqualTo(step.taskId());
        });

        assertThat(groupsOf.keySet()).isEqualTo(ROLES);

        walk.go();

        System.out.printf(
                "step matrix: %d accounts, %d refused attempts, %d intrusions%n",
                groupsOf.size(), refusals, intrusions.size());
        assertThat(intrusions).isEmpty();
        assertThat(refusals).isGreaterThan(1_000);
    }

    private void intrude(Client client, String door, String account, Walk.OpenStep step) {
        for (var action : List.of("/complete", "/submit-form")) {
            var answer = client.post(door + step.taskId() + action, Map.of("variables", Map.of()));
            if (answer.status() == 401 || answer.status() == 403 || answer.status() == 404) {
                refusals++;
            } else {
                intrusions.add(account + " " + step.task() + action + ": " + answer.status() + " " + answer.body());
            }
        }
    }
}
