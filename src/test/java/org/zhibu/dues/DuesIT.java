package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.identity.Accounts;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.NewPerson;
import org.zhibu.member.People;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** Dues over HTTP, as a branch, a committee, a member and a payment service use them. */
@ZhibuTest
class DuesIT {

    private static int serial = 10;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Accounts accounts;

    @Autowired
    DuesCollections collections;

    @Autowired
    DuesArrears arrears;

    @Autowired
    DuesReminders reminders;

    @Autowired
    GatewaySeal seal;

    private Walk walk;
    private LocalDate today;
    private PersonId member;
    private String account;

    @BeforeEach
    void aMemberWithAnAccountAndAMonthThatIsOpen() {
        walk = new Walk("http://localhost:" + port, "", "");
        today = walk.today();
        serial++;
        account = "dues" + serial;
        member = people.register(new NewPerson(
                "党费样例",
                new IdNumber(IdNumbers.of(LocalDate.of(1985, 3, 9), false, serial)),
                Ethnicity.HAN,
                Education.BACHELOR,
                "13900001234"));
        var branch = new OrganizationCode("x1201");
        members.record(
                MembershipEntry.transferredIn(member, branch, today, today.minusYears(3), today.minusYears(2), null),
                Actor.SYSTEM);
        accounts.open(account, member, "demo");
        untilDone(collections::billNext);
    }

    private static void untilDone(BooleanSupplier stretch) {
        var done = false;
        while (!done) {
            done = stretch.getAsBoolean();
        }
    }

    @Test
    void anAmountIsFixedBilledExplainedAndPaid() {
        fix("3333.33").expect(201);

        var why = client(account)
                .get("/api/dues/" + member + "/" + YearMonth.from(today) + "/explain")
                .expect(200)
                .json();
        assertThat(why.path("due").asText()).isEqualTo("33.30");
        assertThat(why.path("steps").findValuesAsText("title")).contains("适用比例", "取整");

        var paid = pay("33.3", "k-" + account).expect(201).json();
        var again = pay("33.3", "k-" + account).expect(201).json();
        assertThat(again).isEqualTo(paid);
        assertThat(statement(account).path("paidThrough").asText())
                .isEqualTo(YearMonth.from(today).toString());
        assertThat(client("x1organizer")
                        .get("/api/dues-payments/" + paid.path("receipt").asText())
                        .expect(200)
                        .json()
                        .path("amount")
                        .asText())
                .isEqualTo("33.30");
    }

    @Test
    void theCollectorsFormTellsWhereAnAmountComesFrom() {
        fix("3333.33").expect(201);

        var task = client("x1201secretary")
                .post(
                        "/engine-rest/task",
                        Map.of(
                                "processInstanceBusinessKey",
                                "DUES-%s-x1201".formatted(YearMonth.from(today)),
                                "taskDefinitionKey",
                                "closeDuesMonth"))
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();
        var offered = client("x1201secretary")
                .get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false")
                .expect(200)
                .json()
                .at("/explanations/value")
                .asText();

        var told = new ArrayList<String>();
        Client.parse(offered).forEach(each -> {
            if (each.path("person").asText().equals(member.toString())) {
                told.add(each.path("text").asText());
            }
        });
        assertThat(told)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("应交33.30元", "适用比例：", "四舍五入到角", "由x1201commissioner核定", "会变的情况：");
    }

    @Test
    void whoeverIsNotInChargeSeesNothingAndChangesNothing() {
        var fixing = fixing("3000");
        for (var stranger : List.of("x2101secretary", "x1101commissioner", account)) {
            client(stranger).post("/api/dues-assessments", fixing).expect(403);
        }
        Client.anonymous("http://localhost:" + port).get("/api/dues/" + member).expect(401);
        client("x2101secretary").get("/api/dues/" + member).expect(404);
        client("x2101secretary")
                .get("/api/dues/" + member + "/" + YearMonth.from(today) + "/explain")
                .expect(404);
        client("x1organizer").post("/api/dues-tariffs", Map.of("reason", "示例")).expect(400);
    }

    @Test
    void whatIsWrongWithAFormIsSaidInChinese() {
        fix("3000").expect(201);
        assertRule(fix("4000"), "amount-fixed-for-the-year");
        assertRule(pay("0", null), "amount-positive");
        assertRule(pay("15", "k".repeat(65)), "idempotency-key-length");
        var empty = client("x1201secretary").post("/api/dues-payments", "{}").expect(400);
        assertThat(empty.body()).contains("请选择党员", "请填写金额", "请填写交纳日期");
        var tariff = client("xdepartment")
                .get("/api/dues-tariffs")
                .expect(200)
                .json()
                .path(0)
                .path("tariff");
        var past = ((ObjectNode) tariff).put("from", YearMonth.from(today).toString());
        assertRule(
                client("xdepartment").post("/api/dues-tariffs", Map.of("tariff", past, "reason", "示例文件")),
                "dues-tariff-to-come");
    }

    @Test
    void whoOwesIsRemindedOnceADay() {
        fix("3000").expect(201);
        remind();
        remind();

        var notices = client(account).get("/api/own-notices").expect(200).json();
        assertThat(notices.findValuesAsText("topic").stream().filter("dues.reminder"::equals))
                .hasSizeLessThanOrEqualTo(1);
    }

    private void remind() {
        untilDone(reminders::remindNext);
    }

    @Test
    void threeUnpaidMonthsBringATalkAndTheMoneyEndsTheCase() {
        fix("3000").expect(201);
        walk.advance("P4M");
        untilDone(collections::billNext);
        untilDone(arrears::openDue);

        var own = client(account)
                .get("/api/dues/" + member + "/arrears-cases")
                .expect(200)
                .json()
                .path(0);
        var number = own.path("number").asText();
        assertThat(own.path("since").asText()).isEqualTo(YearMonth.from(today).toString());
        client("x2101secretary").get("/api/dues-arrears-cases/" + number).expect(404);
        client("x2101secretary")
                .get("/api/dues-arrears-cases?organization=x1201")
                .expect(404);

        talk(number);
        var talkedAbout = client("x1organizer")
                .get("/api/dues-arrears-cases?organization=x1")
                .expect(200)
                .json();
        assertThat(talkedAbout.findValuesAsText("number")).contains(number);
        assertThat(client("x1organizer")
                        .get("/api/dues-arrears-cases/" + number)
                        .json()
                        .at("/talk/reason")
                        .asText())
                .isEqualTo("FORGOTTEN");

        pay(collections.owed(member).toString(), null).expect(201);
        assertThat(client(account)
                        .get("/api/dues-arrears-cases/" + number)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("SETTLED");
    }

    private void talk(String number) {
        var secretary = client("x1201secretary");
        var task = secretary
                .post("/engine-rest/task", Map.of("processInstanceBusinessKey", number))
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();
        var form = Map.of(
                "occurredOn", Map.of("value", walk.today().toString()),
                "reason", Map.of("value", "FORGOTTEN"),
                "payBy", Map.of("value", walk.today().plusDays(7).toString()),
                "note", Map.of("value", "本人承诺本月补交"));
        secretary
                .post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", form))
                .expect(204);
    }

    @Test
    void theMonthIsOpenedByTheDepartmentAndOnlyWhenItIsDue() {
        client("x1organizer").post("/api/dues-openings", "").expect(403);
        var again = client("xdepartment").post("/api/dues-openings", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("已经开出");
    }

    /** The payment service repeats itself: a hundred reports of one payment, twenty at a time. */
    @Test
    void theSameReportBooksOnce() throws Exception {
        fix("3000").expect(201);
        var order =
                client(account).post("/api/own-dues/orders", "{}").expect(201).json();
        var report = "{\"transaction\":\"T-%s\",\"order\":\"%s\",\"amount\":\"%s\",\"paidOn\":\"%s\"}"
                .formatted(
                        account,
                        order.path("number").asText(),
                        order.path("amount").asText(),
                        today);
        Callable<Client.Answer> delivery = () -> deliver(report, 0);

        var crew = Executors.newFixedThreadPool(20);
        var receipts = new ArrayList<String>();
        for (var answer : crew.invokeAll(Collections.nCopies(100, delivery))) {
            receipts.add(answer.get().expect(200).json().path("receipt").asText());
        }
        crew.shutdown();

        assertThat(Set.copyOf(receipts)).hasSize(1);
        var statement = statement(account);
        assertThat(statement.path("payments")).hasSize(1);
        assertThat(statement.path("advance").asText()).isEqualTo("0.00");
    }

    @Test
    void aReportThatIsForgedLateOrWrongBooksNothing() {
        fix("3000").expect(201);
        var order =
                client(account).post("/api/own-dues/orders", "{}").expect(201).json();
        var number = order.path("number").asText();
        var report = "{\"transaction\":\"X-%s\",\"order\":\"%s\",\"amount\":\"15.00\",\"paidOn\":\"%s\"}"
                .formatted(account, number, today);

        deliver(report, -301).expect(403);
        deliver(report, 301).expect(403);
        var now = now(0);
        send(report.replace("15.00", "0.01"), now, seal.of(now, report)).expect(403);
        send(report, now, "00").expect(403);
        deliver(report.replace("15.00", "14.00"), 0).expect(422);
        deliver("{\"order\":\"" + number + "\"}", 0).expect(422);
        deliver(report.replace(number, "ZF2020-00000001"), 0).expect(404);

        assertThat(statement(account).path("payments")).isEmpty();
        var paid = client(account)
                .post(order.path("payAt").asText(), "{}")
                .expect(200)
                .json();
        assertThat(paid.path("method").asText()).isEqualTo("ONLINE");
    }

    private Client.Answer deliver(String report, int secondsAside) {
        var timestamp = now(secondsAside);
        return send(report, timestamp, seal.of(timestamp, report));
    }

    private Client.Answer send(String report, String timestamp, String signature) {
        return Client.anonymous("http://localhost:" + port)
                .post(
                        "/api/dues-gateway/reports",
                        report,
                        Map.of("X-Zhibu-Timestamp", timestamp, "X-Zhibu-Signature", signature));
    }

    /** The house's own time, which the demo may have moved. */
    private String now(int secondsAside) {
        var now = client("admin").get("/api/demo/clock").json().path("now").asText();
        return String.valueOf(OffsetDateTime.parse(now).toEpochSecond() + secondsAside);
    }

    private Client.Answer fix(String pay) {
        return client("x1201commissioner").post("/api/dues-assessments", fixing(pay));
    }

    private Map<String, Object> fixing(String pay) {
        return Map.of(
                "person",
                member.toString(),
                "category",
                "MONTHLY",
                "lines",
                List.of(Map.of("item", "POST_PAY", "amount", pay)),
                "aboveCeiling",
                false,
                "from",
                YearMonth.from(today).toString());
    }

    private Client.Answer pay(String amount, @Nullable String key) {
        var form = Map.of(
                "person",
                member.toString(),
                "purpose",
                "DUES",
                "method",
                "CASH",
                "amount",
                amount,
                "paidOn",
                today.toString());
        return key == null
                ? client("x1201secretary").post("/api/dues-payments", form)
                : client("x1201secretary").post("/api/dues-payments", form, Map.of("Idempotency-Key", key));
    }

    private JsonNode statement(String reader) {
        return client(reader).get("/api/dues/" + member).expect(200).json();
    }

    private static void assertRule(Client.Answer answer, String rule) {
        var refusal = answer.expect(422).json();
        assertThat(refusal.path("rule").asText()).isEqualTo(rule);
        assertThat(refusal.path("remedy").asText()).isNotBlank();
    }

    private Client client(String name) {
        return walk.client(name);
    }
}
