package org.zhibu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Brings one transfer through its steps, through HTTP only, each step by the account that may do it. */
public final class Handshake {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Client anonymous;
    private final String person;
    private String transfer = "";

    public Handshake(String base, String person) {
        this.anonymous = Client.anonymous(base);
        this.person = person;
    }

    public String transfer() {
        return transfer;
    }

    /** Asks for the transfer in the name of that account. */
    public Client.Answer request(String account, String destination, Map<String, Object> more) {
        var request = new HashMap<String, Object>(Map.of(
                "person",
                person,
                "destinationKind",
                destination.isEmpty() ? "PAPER" : destination.contains(":") ? "ELSEWHERE" : "HERE",
                "leavingOn",
                today().toString(),
                "cause",
                "WORK"));
        if (!destination.isEmpty()) {
            request.put("destination", destination);
        }
        request.putAll(more);
        var answer = client(account).post("/api/transfers", request);
        if (answer.status() == 201) {
            transfer = answer.json().path("number").asText();
        }
        return answer;
    }

    /** Hands in the form of a task that belongs to this transfer; today, unless said otherwise. */
    public Client.Answer hand(String account, String task, Map<String, Object> form) {
        return handIn(account, await(account, task), form);
    }

    /** The same for a task that is known already, whoever found it. */
    public Client.Answer handIn(String account, String taskId, Map<String, Object> form) {
        var filled = new HashMap<String, Object>(form);
        filled.putIfAbsent("occurredOn", today().toString());
        var variables = new HashMap<String, Object>();
        filled.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        return client(account).post("/engine-rest/task/" + taskId + "/submit-form", Map.of("variables", variables));
    }

    /** The origin's consent; the month is the one in the books, or the present one while there are none. */
    public Map<String, Object> confirmed() {
        var books = client("xdepartment").get("/api/dues/" + person);
        var paidThrough =
                books.status() == 200 ? books.json().path("paidThrough").asText() : "";
        return Map.of(
                "outcome",
                "CONFIRMED",
                "duesPaidThrough",
                paidThrough.isEmpty() ? today().toString().substring(0, 7) : paidThrough,
                "reason",
                "欠缴月份由接收支部收取");
    }

    public void step(String account, String task, Map<String, Object> form) {
        hand(account, task, form).expect(204);
    }

    /** Waits until the task is there: messages and service tasks travel by themselves. */
    public String await(String account, String task) {
        await(() -> !open(account, task).isEmpty());
        return open(account, task).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s never got the task %s of %s; the transfer is %s"
                        .formatted(account, task, transfer, view("xdepartment"))));
    }

    /** The open tasks of that kind which belong to this transfer, by its number or its letters. */
    public List<String> open(String account, String task) {
        var tasks = client(account)
                .post("/engine-rest/task", Map.of("taskDefinitionKey", task, "processInstanceBusinessKeyIn", keys()))
                .expect(200)
                .json();
        var ids = new ArrayList<String>();
        tasks.forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private List<String> keys() {
        var keys = new ArrayList<String>();
        keys.add(transfer);
        view("xdepartment")
                .path("letters")
                .forEach(letter -> keys.add(letter.path("number").asText()));
        return keys;
    }

    public void awaitState(String state) {
        await(() -> view("xdepartment").path("state").asText().equals(state));
        assertThat(view("xdepartment").path("state").asText()).isEqualTo(state);
    }

    /** Waits until the timeline tells of that event. */
    public void awaitEvent(String event) {
        await(() -> events().contains(event));
        assertThat(events()).contains(event);
    }

    private List<String> events() {
        return view("xdepartment").path("timeline").findValuesAsText("event");
    }

    /** Waits until that account reads of the event at the receiving side, which has nothing but the letter. */
    public void awaitEventAtTheOtherSide(String account, String event) {
        await(() -> eventsOfTheLetter(account).contains(event));
        assertThat(eventsOfTheLetter(account)).contains(event);
    }

    private List<String> eventsOfTheLetter(String account) {
        return client(account)
                .get("/api/transfers/" + latestLetter().path("number").asText() + "/timeline")
                .expect(200)
                .json()
                .findValuesAsText("event");
    }

    private static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    public JsonNode view(String account) {
        return client(account).get("/api/transfers/" + transfer).expect(200).json();
    }

    public JsonNode latestLetter() {
        var letters = view("xdepartment").path("letters");
        return letters.get(letters.size() - 1);
    }

    public LocalDate today() {
        return LocalDate.parse(client("admin")
                .get("/api/demo/clock")
                .expect(200)
                .json()
                .path("today")
                .asText());
    }

    public void advance(String period) {
        client("admin").post("/api/demo/clock", Map.of("advance", period)).expect(200);
    }

    public Client client(String account) {
        return anonymous.as(account, account.equals("admin") ? "admin" : "demo");
    }
}
