package org.zhibu.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.exchange.Exchange;
import org.zhibu.exchange.Mail;
import org.zhibu.testing.Client;
import org.zhibu.testing.ZhibuTest;

/** The operator's page and REST, in an application that has no broker. */
@ZhibuTest
class ExchangePageIT {

    private static int serial;

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory house;

    private Client operator;
    private String subject;

    @BeforeEach
    void somethingWasRefused() {
        operator = Client.anonymous("http://localhost:" + port).as("admin", "admin");
        subject = "page-" + serial++;
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        house.getBean(Exchange.class).send("local", "nobody.listens", subject, Map.of("name", "页面样例")));
        Mail.deliver(house);
    }

    @Test
    void withoutABrokerThereIsNoConnectionAndTheApplicationIsHealthy() {
        var beans = (ListableBeanFactory) house;

        assertThat(beans.getBeanNamesForType(ConnectionFactory.class)).isEmpty();
        assertThat(beans.getBeanNamesForType(AmqpAdmin.class)).isEmpty();
        assertThat(house.getBean(HealthEndpoint.class).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aDeadLetterIsDiscardedOverRestWithANoteAndOnce() {
        assertThat(operator.get("/api/exchange/outbox").expect(200).json()).isEmpty();
        var path = "/api/exchange/dead-letters/" + idOf(subject);

        operator.post(path + "/discard", Map.of("note", " ")).expect(400);
        operator.post(path + "/discard", Map.of()).expect(400);
        operator.post(path + "/discard", Map.of("note", "测试")).expect(200);

        operator.post(path + "/retry", Map.of("note", "测试")).expect(409);
        operator.post("/api/exchange/dead-letters/nothing/retry", Map.of("note", "测试"))
                .expect(404);
    }

    @Test
    void whatIsRefusedAgainIsBackInTheList() {
        var id = idOf(subject);

        var answer = operator.post("/api/exchange/dead-letters/" + id + "/retry", Map.of("note", "再试"))
                .expect(202)
                .json();
        assertThat(answer.path("state").asText()).isEqualTo("RETRIED");
        Mail.deliver(house);

        assertThat(letter(subject).path("state").asText()).isEqualTo("WAITING");
        assertThat(letter(subject).path("decidedBy").asText()).isEqualTo("admin");
    }

    @Test
    void thePageShowsTheReasonAndNoPersonAndItsButtonsNeedTheToken() {
        var browser = new Browser();
        browser.signIn("admin", "admin");

        var page = browser.get("/operator/exchange");

        assertThat(page).contains("系统间消息", "nobody.listens", subject, "本系统不认识此类消息", "重新投递", "丢弃");
        assertThat(page).doesNotContain("页面样例").doesNotContain("th:");
        var action = "/operator/exchange/dead-letters/" + idOf(subject) + "/discard";
        assertThat(page).contains("formaction=\"" + action + "\"");
        assertThat(browser.post(action, Map.of("note", "页面处理"))).isEqualTo(403);
        assertThat(browser.post(action, Map.of("note", "", "_csrf", browser.token())))
                .isEqualTo(302);
        assertThat(browser.get("/operator/exchange")).contains("请填写处理说明");
        assertThat(browser.post(action, Map.of("note", "页面处理", "_csrf", browser.token())))
                .isEqualTo(302);
        assertThat(browser.get("/operator/exchange")).contains("已丢弃", "页面处理");
        assertThat(letter(subject).path("state").asText()).isEqualTo("DISCARDED");
    }

    private String idOf(String subject) {
        return letter(subject).path("id").asText();
    }

    private JsonNode letter(String subject) {
        for (var letter : operator.get("/api/exchange/dead-letters").expect(200).json()) {
            if (letter.path("subject").asText().equals(subject)) {
                return letter;
            }
        }
        throw new AssertionError("No dead letter about " + subject);
    }

    /** As much of a browser as forms need: cookies and the token in the page. */
    private class Browser {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

        private final Client client = Client.anonymous("http://localhost:" + port);
        private final Map<String, String> cookies = new HashMap<>();
        private String token = "";

        void signIn(String account, String password) {
            get("/login");
            post("/login", Map.of("username", account, "password", password, "_csrf", token));
        }

        String token() {
            return token;
        }

        String get(String path) {
            var answer = remember(client.send("GET", path, "", Map.of("Cookie", cookieLine(), "Accept", "text/html")));
            var found = TOKEN.matcher(answer.body());
            token = found.find() ? found.group(1) : token;
            return answer.body();
        }

        int post(String path, Map<String, String> fields) {
            var body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            var headers = Map.of(
                    "Cookie", cookieLine(), "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");
            return remember(client.send("POST", path, body.toString(), headers)).status();
        }

        private Client.Answer remember(Client.Answer answer) {
            answer.response().headers().allValues("Set-Cookie").forEach(cookie -> {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return answer;
        }

        private String cookieLine() {
            return cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .reduce((one, other) -> one + "; " + other)
                    .orElse("none=none");
        }
    }
}
