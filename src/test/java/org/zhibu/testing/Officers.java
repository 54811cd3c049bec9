package org.zhibu.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The officers of one deployment: they do whatever lies on their desks, and after a breakdown they simply go on. */
public final class Officers {

    private static final String SECRETARY = "x1201secretary";
    private static final String COMMISSIONER = "x1201commissioner";
    private static final String ORGANIZER = "x1organizer";

    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            "confirmRelease", Map.of("outcome", "CONFIRMED"),
            "issueLetter", Map.of("outcome", "ISSUED"),
            "receiveLetter", Map.of("outcome", "RECEIVED"),
            // Sent back before the receipt of the way there had come: that the person is a member over there already.
            "handleReturn", Map.of("outcome", "CORRECT"),
            "assignBranch", Map.of("outcome", "ASSIGNED", "branch", "x1201"),
            "confirmArrival", Map.of("outcome", "ARRIVED", "duesConfirmed", true));

    private static final Object BY_AGE = List.of(Map.of("sortBy", "created", "sortOrder", "asc"));

    private final Deployment deployment;
    private final AtomicBoolean over;
    private int wanted;

    public Officers(Deployment deployment, AtomicBoolean over, int wanted) {
        this.deployment = deployment;
        this.over = over;
        this.wanted = wanted;
    }

    /** Empties the desks until it is over. */
    public void work() {
        while (!over.get()) {
            try {
                var done = desk(SECRETARY) + desk(ORGANIZER);
                if (done == 0) {
                    Thread.sleep(200);
                }
            } catch (IllegalStateException brokenDown) {
                rest();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private int desk(String account) {
        var tasks = deployment
                .client(account)
                .post("/engine-rest/task?maxResults=20", Map.of("candidateUser", account, "sorting", BY_AGE))
                .json();
        for (var task : tasks) {
            answer(account, task);
        }
        return tasks.isArray() ? tasks.size() : 0;
    }

    private void answer(String account, JsonNode task) {
        var answer = ANSWERS.get(task.path("taskDefinitionKey").asText());
        if (answer == null) {
            return;
        }
        var variables = new HashMap<String, Object>();
        variables.put("occurredOn", Map.of("value", deployment.today()));
        answer.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        if (task.path("taskDefinitionKey").asText().equals("confirmRelease")) {
            variables.put("duesPaidThrough", Map.of("value", deployment.today().substring(0, 7)));
        }
        deployment
                .client(account)
                .post("/engine-rest/task/" + task.path("id").asText() + "/submit-form", Map.of("variables", variables));
    }

    /** Asks for transfers of whoever is there, until enough have been asked for. */
    public void ask() {
        while (!over.get() && wanted > 0) {
            try {
                askForEverybody();
                Thread.sleep(500);
            } catch (IllegalStateException brokenDown) {
                rest();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void askForEverybody() {
        var offered = deployment
                .client(COMMISSIONER)
                .get("/engine-rest/process-definition/key/transferRelease/form-variables?deserializeValues=false")
                .json();
        for (var member : Client.parse(offered.path("members").path("value").asText("[]"))) {
            if (wanted == 0) {
                return;
            }
            var person = member.path("value").asText();
            if (deployment.isMovable(person)) {
                request(person);
            }
        }
    }

    private void request(String person) {
        var before = deployment.releases();
        try {
            var answer = deployment
                    .client(COMMISSIONER)
                    .post(
                            "/api/transfers",
                            Map.of(
                                    "person",
                                    person,
                                    "destinationKind",
                                    "ELSEWHERE",
                                    "destination",
                                    deployment.peer() + ":x1",
                                    "leavingOn",
                                    deployment.today(),
                                    "cause",
                                    "WORK"));
            if (answer.status() == 201) {
                wanted--;
            }
        } catch (IllegalStateException noAnswer) {
            // It may have been entered all the same; the database knows.
            wanted -= deployment.releases() - before;
            throw noAnswer;
        }
    }

    private static void rest() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
