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
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Brings one application through all 25 steps, through HTTP only, each step by the account that may do it: what
 * {@code walkthrough.md} describes. The branch lies under a general branch, so step 15a is walked as well.
 */
public final class Walk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Client anonymous;
    private final String name;
    private final String idNumber;
    private final Map<String, Client> clients = new HashMap<>();
    private Consumer<OpenStep> beforeEachStep = step -> {};
    private BiConsumer<OpenStep, Map<String, Object>> beforeEachHandIn = (step, body) -> {};
    private String dossier = "";
    private String receiptNo = "";
    private String followUpCode = "";

    public Walk(String base, String name, String idNumber) {
        this.anonymous = Client.anonymous(base);
        this.name = name;
        this.idNumber = idNumber;
    }

    /** Lets a test look, or try something forbidden, while a step is open. */
    public Walk beforeEachStep(Consumer<OpenStep> look) {
        this.beforeEachStep = look;
        return this;
    }

    /** The same, with the very form that is about to be accepted from the right person. */
    public Walk beforeEachHandIn(BiConsumer<OpenStep, Map<String, Object>> look) {
        this.beforeEachHandIn = look;
        return this;
    }

    public String dossier() {
        return dossier;
    }

    public void go() {
        apply();
        untilActivist();
        cultivation();
        untilCandidate();
        preparation();
        admission();
        probation();
        conversion();
    }

    public void apply() {
        apply("walk");
    }

    /** Applies under an idempotency key of its own. */
    public void apply(String key) {
        var receipt = anonymous
                .post(
                        "/api/intake/applications",
                        Map.of(
                                "organization", "x1101",
                                "name", name,
                                "idNumber", idNumber,
                                "ethnicity", "01",
                                "education", "21",
                                "phone", "13800000000",
                                "statement", "自愿申请加入中国共产党"),
                        Map.of("Idempotency-Key", key + "-" + idNumber))
                .expect(201)
                .json();
        receiptNo = receipt.path("receiptNo").asText();
        followUpCode = receipt.path("followUpCode").asText();
        dossier = newestDossier();
        step("x1101commissioner", "receiveApplication", Map.of("outcome", "ACCEPTED"));
    }

    public void untilActivist() {
        advance("P10D");
        step(
                "x1101secretary",
                "holdInitialTalk",
                Map.of(
                        "talker", firstOffered("x1101secretary", "holdInitialTalk", "talkers"),
                        "topics", List.of("LIFE", "VIEW_OF_PARTY", "MOTIVE", "LAW", "FAMILY"),
                        "relatives", List.of(aRelative()),
                        "record", "谈了经历、对党的认识和入党动机"));
        advance("P1M");
        step(
                "x1101commissioner",
                "recommendActivist",
                Map.of("sources", List.of("MEMBERS"), "recommendedBy", "党员推荐", "opinion", "表现良好"));
        step(
                "x1101committee",
                "determineActivist",
                Map.of(
                        "present",
                        4,
                        "inFavor",
                        4,
                        "outcome",
                        "DETERMINED",
                        "opinion",
                        "同意",
                        "reason",
                        "年满二十八周岁，由党员推荐"));
        step("x1organizer", "fileActivist", Map.of("outcome", "FILED"));
        step(
                "x1101commissioner",
                "assignContacts",
                Map.of(
                        "contacts",
                        offered("x1101commissioner", "assignContacts", "members", 2),
                        "reason",
                        "支部人数有限，同时联系几位同志"));
    }

    public void cultivation() {
        advance("P6M");
        step("x1101commissioner", "observeActivist", Map.of("performance", "学习认真，工作积极", "outcome", "CONTINUE"));
        advance("P6M");
        step("x1101commissioner", "observeActivist", Map.of("performance", "思想成熟，群众认可", "outcome", "PROPOSE"));
    }

    public void untilCandidate() {
        advance("P7D");
        step(
                "x1101committee",
                "selectCandidate",
                Map.of(
                        "heard",
                        List.of("GROUP", "CONTACTS", "MEMBERS", "MASSES"),
                        "present",
                        4,
                        "inFavor",
                        4,
                        "outcome",
                        "PROPOSED",
                        "opinion",
                        "同意列为发展对象"));
        step("x1organizer", "consentToCandidate", Map.of("outcome", "CONSENTED"));
        step(
                "x1101commissioner",
                "postPublicNotice",
                Map.of("endsOn", today().plusDays(20).toString(), "places", List.of("UNIT")));
        advance("P21D");
        step("x1101commissioner", "concludePublicNotice", Map.of("outcome", "CLEAR", "findings", "公示期间未收到反映"));
    }

    public void preparation() {
        step(
                "x1101commissioner",
                "assignIntroducers",
                Map.of(
                        "introducers",
                        offered("x1101commissioner", "assignIntroducers", "members", 2),
                        "consented",
                        true));
        step(
                "x1organizer",
                "conductPoliticalReview",
                Map.of(
                        "methods",
                        List.of("TALK", "FILES", "LETTER"),
                        "jointReview",
                        true,
                        "outcome",
                        "PASS",
                        "conclusion",
                        "政治审查合格"));
        step("x1organizer", "holdTraining", Map.of("days", 3, "hours", 24, "outcome", "PASS", "certificate", "结业证书"));
    }

    public void admission() {
        advance("P7D");
        step(
                "x1101committee",
                "reviewCandidate",
                Map.of("present", 4, "inFavor", 4, "outcome", "QUALIFIED", "opinion", "合格"));
        step("x1organizer", "preExamine", Map.of("outcome", "PASSED", "formNumber", "ZY" + dossier, "opinion", "预审合格"));
        step("x1101commissioner", "fillAdmissionForm", Map.of("outcome", "COMPLETE"));
        advance("P3D");
        step(
                "x1101secretary",
                "decideAdmission",
                vote("VOTED", Map.of("candidatePresent", true, "introducersPresent", 2)));
        step("x11secretary", "deliberateAdmission", Map.of("outcome", "DELIBERATED", "opinion", "同意上报"));
        step("x1organizer", "holdCommitteeTalk", Map.of("outcome", "SUITABLE", "findings", "对党认识正确"));
        advance("P7D");
        step(
                "x1head",
                "approveAdmission",
                Map.of("outcome", "APPROVED", "present", 5, "inFavor", 5, "opinion", "同意接收为预备党员"));
    }

    public void probation() {
        advance("P7D");
        step("xdepartment", "fileAdmission", Map.of("outcome", "FILED"));
        step("x1101commissioner", "assignGroup", Map.of("note", "编入第一党小组"));
        step("x1101secretary", "holdOath", Map.of("heldBy", "BRANCH", "place", "支部活动室"));
        advance("P6M");
        step("x1101commissioner", "observeProbation", Map.of("performance", "履行义务，表现良好"));
        advance("P6M");
    }

    public void conversion() {
        step("x1101commissioner", "applyForConversion", Map.of("outcome", "SUBMITTED"));
        step(
                "x1101secretary",
                "decideConversion",
                vote("CONVERT", Map.of("heard", List.of("GROUP", "MEMBERS", "MASSES", "COMMITTEE"))));
        step(
                "x1head",
                "approveConversion",
                Map.of("outcome", "APPROVED", "present", 5, "inFavor", 5, "opinion", "同意按期转正"));
        step(
                "x1organizer",
                "archiveDossier",
                Map.of(
                        "outcome",
                        "ARCHIVED",
                        "papers",
                        List.of(
                                "ADMISSION_FORM",
                                "APPLICATION",
                                "ACTIVIST_FORM",
                                "POLITICAL_REVIEW",
                                "PROBATION_FORM",
                                "CONVERSION_APPLICATION")));
        assertThat(trace().path("status").asText()).isEqualTo("ARCHIVED");
        assertThat(anonymous
                        .send(
                                "GET",
                                "/api/intake/applications/" + receiptNo,
                                "",
                                Map.of("X-Follow-Up-Code", followUpCode))
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("已办结归档");
    }

    /** The whole dossier as the committee's organizer sees it. */
    public JsonNode trace() {
        return client("x1organizer").get("/api/dossiers/" + dossier).expect(200).json();
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
        return clients.computeIfAbsent(account, key -> anonymous.as(key, key.equals("admin") ? "admin" : "demo"));
    }

    /** The task, waited for: some appear only when the job executor has got to a timer. */
    public OpenStep open(String task) {
        return open(task, "");
    }

    /** The task, once it is open to a group. */
    public OpenStep open(String task, String group) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var next = client("x1organizer")
                    .get("/api/dossiers/" + dossier + "/next")
                    .expect(200)
                    .json();
            for (var step : next) {
                if (step.path("task").asText().equals(task)
                        && (group.isEmpty() || groups(step).contains(group))) {
                    return new OpenStep(dossier, step.path("taskId").asText(), task, groups(step));
                }
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Dossier %s does not wait for %s but for %s".formatted(dossier, task, next));
            }
            Thread.onSpinWait();
        }
    }

    private static List<String> groups(JsonNode step) {
        var groups = new ArrayList<String>();
        step.path("groups").forEach(group -> groups.add(group.asText()));
        return groups;
    }

    /** Does one step through the engine's REST, as Tasklist does. */
    public void step(String account, String task, Map<String, Object> form) {
        var open = open(task);
        beforeEachStep.accept(open);
        var body = body(form);
        beforeEachHandIn.accept(open, body);
        client(account)
                .post("/engine-rest/task/" + open.taskId() + "/submit-form", body)
                .expect(204);
    }

    /** A form in the engine's words, dated today unless it says otherwise. */
    public Map<String, Object> body(Map<String, Object> form) {
        var variables = new HashMap<String, Object>();
        variables.put("occurredOn", Map.of("value", today().toString()));
        form.forEach((key, value) -> variables.put(
                key,
                value instanceof List<?> list
                        ? Map.of("value", Client.text(list), "type", "Json")
                        : Map.of("value", value)));
        return Map.of("variables", variables);
    }

    private Map<String, Object> vote(String action, Map<String, Object> more) {
        var due = due();
        var form = new HashMap<String, Object>(more);
        form.put("action", action);
        form.put("present", due);
        form.put("writtenBefore", 0);
        form.put("inFavor", due);
        form.put("against", 0);
        form.put("abstain", 0);
        form.put("resolution", "同意");
        return form;
    }

    /** How many are due to attend, as the form's summary says. */
    private int due() {
        var task = open("decideAdmission".equals(currentVote()) ? "decideAdmission" : "decideConversion");
        var summary = offers("x1101secretary", task.taskId())
                .path("summary")
                .path("value")
                .asText();
        var digits = summary.replaceAll("(?s).*应到\\D*(\\d+).*", "$1");
        return Integer.parseInt(digits);
    }

    private String currentVote() {
        return trace().path("stage").asText().equals("ADMISSION") ? "decideAdmission" : "decideConversion";
    }

    /** Somebody who is asked neither to be a contact nor to introduce. */
    private String aRelative() {
        return offered("x1101secretary", "holdInitialTalk", "members", 3).get(2);
    }

    private String firstOffered(String account, String task, String list) {
        return offered(account, task, list, 1).get(0);
    }

    private List<String> offered(String account, String task, String list, int count) {
        var options = Client.parse(
                offers(account, open(task).taskId()).path(list).path("value").asText());
        var values = new ArrayList<String>();
        options.forEach(option -> values.add(option.path("value").asText()));
        return values.subList(0, count);
    }

    private JsonNode offers(String account, String taskId) {
        return client(account)
                .get("/engine-rest/task/" + taskId + "/form-variables?deserializeValues=false")
                .expect(200)
                .json();
    }

    private String newestDossier() {
        var numbers = new ArrayList<String>();
        var cursor = "";
        do {
            var page = client("x1101commissioner")
                    .get("/api/dossiers?organization=x1101&stage=APPLICATION&status=OPEN" + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(line -> {
                if (line.path("name").asText().equals(name)) {
                    numbers.add(line.path("number").asText());
                }
            });
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(numbers).as("dossiers of " + name).isNotEmpty();
        return numbers.get(numbers.size() - 1);
    }

    /** A step that is open now. */
    public record OpenStep(String dossier, String taskId, String task, List<String> groups) {}
}
