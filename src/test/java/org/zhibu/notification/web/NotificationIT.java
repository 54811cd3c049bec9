package org.zhibu.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.identity.Accounts;
import org.zhibu.notification.MailServer;
import org.zhibu.notification.Notices;
import org.zhibu.testing.Client;
import org.zhibu.testing.MailServerOfTheRun;
import org.zhibu.testing.ZhibuTest;

/** Own notices, one's own address and the operator's list over HTTP. */
@ZhibuTest
class NotificationIT {

    private static final MailServer SERVER = MailServerOfTheRun.server();
    private static final Pattern CODE = Pattern.compile("验证码是 ([0-9]{8})");

    private static int serial;

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory house;

    private Client anonymous;
    private Client operator;
    private Client secretary;
    private String address;

    @BeforeEach
    void nobodyHasAskedForACodeInThisHour() {
        anonymous = Client.anonymous("http://localhost:" + port);
        operator = anonymous.as("admin", "admin");
        secretary = anonymous.as("x1201secretary", "demo");
        address = "secretary" + serial++ + "@example.org";
        advance("PT1H");
        secretary.send("DELETE", "/api/own-account/email", "", Map.of()).expect(204);
    }

    @Test
    void anAddressCountsOnceItsCodeIsBroughtBack() {
        var before = secretary.get("/api/own-account").expect(200).json();
        assertThat(before.path("name").asText()).isEqualTo("x1201secretary");
        assertThat(before.path("posts")).isNotEmpty();
        assertThat(before.has("email")).isFalse();

        var claimed = claim(address).expect(202);

        assertThat(claimed.json().path("emailToConfirm").asText()).isEqualTo("s***@example.org");
        assertThat(claimed.json().has("email")).isFalse();
        assertThat(claimed.body()).doesNotContain(address);
        assertThat(stored("code_hash")).startsWith("$argon2").doesNotContain(codeFor(address));
        confirm(" " + codeFor(address) + " ").expect(200);
        var after = secretary.get("/api/own-account").expect(200);
        assertThat(after.json().path("email").asText()).isEqualTo("s***@example.org");
        assertThat(after.json().has("emailToConfirm")).isFalse();
        assertThat(after.body()).doesNotContain(address);
        assertThat(confirm(codeFor(address)).expect(422).json().path("rule").asText())
                .isEqualTo("email-code");
        assertThat(stored("code_hash")).isEmpty();
    }

    @Test
    void aCodeIsGuessedFiveTimesAndNoMore() {
        claim(address).expect(202);
        var code = codeFor(address);
        var wrong = code.equals("00000000") ? "00000001" : "00000000";

        for (var guess = 0; guess < 5; guess++) {
            confirm(wrong).expect(422);
        }

        confirm(code).expect(422);
        claim(address).expect(202);
        confirm(codeFor(address)).expect(200);
    }

    @Test
    void aCodeExpiresAndOnlyTheLastOneCounts() {
        claim(address).expect(202);
        var first = codeFor(address);
        advance("PT14M");
        claim(address).expect(202);
        confirm(first).expect(422);
        advance("PT15M");
        confirm(codeFor(address)).expect(422);
        assertThat(secretary.get("/api/own-account").json().has("emailToConfirm"))
                .isFalse();
    }

    @Test
    void nobodysMailboxIsFilledWithCodes() {
        for (var time = 0; time < 5; time++) {
            claim(address).expect(202);
        }

        assertThat(claim(address).expect(422).json().path("rule").asText()).isEqualTo("email-codes-per-hour");

        assertThat(mailsTo(address)).hasSize(5);
        advance("PT1H");
        claim(address).expect(202);
    }

    @Test
    void whetherAnotherAccountHasTheAddressIsNotSaid() {
        claim(address).expect(202);
        confirm(codeFor(address)).expect(200);
        var organizer = anonymous.as("x1organizer", "demo");

        var answer = organizer.send("PUT", "/api/own-account/email", body("email", address), Map.of());

        assertThat(answer.expect(202).json().path("emailToConfirm").asText()).isEqualTo("s***@example.org");
        organizer.send("DELETE", "/api/own-account/email", "", Map.of()).expect(204);
        assertThat(secretary.get("/api/own-account").json().path("email").asText())
                .isEqualTo("s***@example.org");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        claim(" ").expect(400);
        secretary.send("PUT", "/api/own-account/email", "{}", Map.of()).expect(400);
        for (var text : List.of("zhang", "a@example.org\r\nBcc: b@example.org", "a@example.org,b@example.org")) {
            assertThat(claim(text).expect(422).json().path("rule").asText()).isEqualTo("email-address");
        }
        SERVER.refuse(address);
        assertThat(claim(address).expect(422).json().path("rule").asText()).isEqualTo("email-code-not-sent");
        SERVER.accept(address);
    }

    @Test
    void peopleReadTheirOwnNoticesAndNobodyElses() {
        tell("x1201secretary", "own-1", "第一条");
        tell("x1201secretary", "own-2", "第二条");
        await(
                "both",
                () -> secretary.get("/api/own-notices").body().contains("第一条")
                        && secretary.get("/api/own-notices").body().contains("第二条"));
        var commissioner = anonymous.as("x1201commissioner", "demo");

        var page = secretary.get("/api/own-notices?limit=1").expect(200).json();
        var next = secretary
                .get("/api/own-notices?limit=1&cursor=" + page.path("next").asText())
                .expect(200)
                .json();

        assertThat(page.path("unread").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(page.at("/notices/0/subject").asText()).isEqualTo("第二条");
        assertThat(next.at("/notices/0/subject").asText()).isEqualTo("第一条");
        var read = "/api/own-notices/" + page.at("/notices/0/id").asText() + "/read";
        anonymous.get("/api/own-notices").expect(401);
        anonymous.post(read, "").expect(403);
        commissioner.post(read, "").expect(404);
        operator.post(read, "").expect(404);
        assertThat(commissioner.get("/api/own-notices").expect(200).body()).doesNotContain("第二条");
        assertThat(operator.get("/api/own-notices").expect(200).json().path("notices"))
                .isEmpty();
        secretary.post(read, "").expect(204);
        secretary.post(read, "").expect(204);
        assertThat(secretary.get("/api/own-notices").json().path("unread").asInt())
                .isEqualTo(page.path("unread").asInt() - 1);
        secretary.get("/api/own-notices?cursor=nonsense!").expect(422);
    }

    @Test
    void aNoticeReachesTheMailbox() {
        claim(address).expect(202);
        confirm(codeFor(address)).expect(200);

        tell("x1201secretary", "mailed", "请交党费");

        await("the mail", () -> mailsTo(address).size() == 2);
    }

    @Test
    void operatorsSeeWhatDidNotGoOutAndNotWhatItSays() {
        tell("x1201commissioner", "no-address", "不给管理员看的主题");
        await("no address", () -> lineOf("NO_ADDRESS", "x1201commissioner").isPresent());

        var answer = operator.get("/api/operator/notices?state=NO_ADDRESS").expect(200);

        assertThat(answer.body()).doesNotContain("不给管理员看", "内容", "@");
        assertThat(answer.json().path("counts").findValuesAsText("state")).contains("NO_ADDRESS");
        anonymous.get("/api/operator/notices").expect(401);
        secretary.get("/api/operator/notices").expect(403);
        anonymous.as("security", "demo").get("/api/operator/notices").expect(403);
        anonymous.as("auditor", "demo").get("/api/operator/notices").expect(403);
        operator.get("/api/operator/notices?state=LOST").expect(400);
        var line = lineOf("NO_ADDRESS", "x1201commissioner").orElseThrow();
        var retry = "/api/operator/notices/" + line.path("id").asText() + "/retry";
        secretary.post(retry, "").expect(403);
        operator.post(retry, "").expect(202);
        operator.post("/api/operator/notices/nothing/retry", "").expect(404);
        await(
                "no address again",
                () -> lineOf("NO_ADDRESS", "x1201commissioner").isPresent());
    }

    @Test
    void whatIsLateIsSeenOnTheOperatorsHomePage() {
        claim(address).expect(202);
        confirm(codeFor(address)).expect(200);
        SERVER.refuse(address);
        tell("x1201secretary", "late", "请交党费");
        await("a refusal", () -> lineOf("FAILED", "x1201secretary").isPresent());
        assertThat(home(operator)).contains("没有积压的提醒邮件");

        advance("PT61M");

        assertThat(operator.get("/api/operator/notices")
                        .expect(200)
                        .json()
                        .path("overdue")
                        .asInt())
                .isEqualTo(1);
        assertThat(home(operator)).contains("1 条提醒超过一小时没有送达");
        assertThat(home(secretary)).doesNotContain("提醒的送达");
        assertThat(house.getBean(HealthEndpoint.class).health().getStatus()).isEqualTo(Status.UP);
        var line = lineOf("FAILED", "x1201secretary").orElseThrow();
        assertThat(line.path("reason").asText()).isEqualTo("RECIPIENT_REFUSED");
        assertThat(line.path("replyCode").asInt()).isEqualTo(550);
        SERVER.accept(address);
        operator.post("/api/operator/notices/" + line.path("id").asText() + "/retry", "");
        await("the mail", () -> mailsTo(address).size() == 2);
    }

    private Client.Answer claim(String email) {
        return secretary.send("PUT", "/api/own-account/email", body("email", email), Map.of());
    }

    private Client.Answer confirm(String code) {
        return secretary.post("/api/own-account/email/confirmations", Map.of("code", code));
    }

    private static String body(String name, String value) {
        return Client.text(Map.of(name, value));
    }

    private void tell(String account, String key, String subject) {
        var person = Optional.ofNullable(
                        house.getBean(Accounts.class).actor(account).person())
                .orElseThrow();
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> house.getBean(Notices.class).tell(person, "test.reminder", key, subject, "内容"));
    }

    private Optional<JsonNode> lineOf(String state, String account) {
        for (var line : operator.get("/api/operator/notices?state=" + state)
                .expect(200)
                .json()
                .path("latest")) {
            if (line.path("account").asText().equals(account)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private String stored(String column) {
        return house.getBean(JdbcClient.class)
                .sql("select " + column + " from account_email_claim c join account a on a.id = c.account"
                        + " where a.name = 'x1201secretary'")
                .query(String.class)
                .single();
    }

    private void advance(String time) {
        operator.post("/api/demo/clock", Map.of("advance", time)).expect(200);
    }

    private static String home(Client client) {
        return client.send("GET", "/", "", Map.of("Accept", "text/html"))
                .expect(200)
                .body();
    }

    private static String codeFor(String address) {
        var mails = mailsTo(address);
        try {
            var found = CODE.matcher(String.valueOf(mails.get(mails.size() - 1).getContent()));
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<MimeMessage> mailsTo(String address) {
        return SERVER.received().stream().filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        return MailServer.header(mail, Message.RecipientType.TO.toString()).equals(address);
    }

    private static void await(String what, BooleanSupplier isSo) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
