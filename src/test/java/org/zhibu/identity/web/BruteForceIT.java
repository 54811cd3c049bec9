package org.zhibu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.catalina.Engine;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.zhibu.identity.Accounts;
import org.zhibu.identity.Office;
import org.zhibu.testing.Client;
import org.zhibu.testing.ZhibuTest;

/**
 * Ten thousand guesses from several addresses, at every door, against accounts that exist and accounts that do not; the right
 * password is among them as soon as the throttle has closed.
 */
@ZhibuTest
class BruteForceIT {

    private static final int GUESSES = 10_000;
    private static final String OWNER = "besieged";
    private static final String PASSWORD = "a-long-password-that-nobody-guesses";

    private static final List<String> ATTACKERS = List.of("203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4");
    private static final List<String> DOORS = List.of(
            "/api/dossiers",
            "/engine-rest/task/count",
            "/camunda/api/engine/engine/default/task/count",
            "/api/demo/clock",
            "/swagger-ui.html");

    private static final int TRIES_OF_AN_ADDRESS = 100;

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext house;

    @Autowired
    Accounts accounts;

    /** What {@code server.forward-headers-strategy=native} puts there: the house stands behind a proxy. */
    private final RemoteIpValve proxy = new RemoteIpValve();

    private Client client;

    @BeforeEach
    void openAnAccountBehindAProxy() {
        tomcat().getPipeline().addValve(proxy);
        client = Client.anonymous("http://localhost:" + port);
        accounts.open(OWNER, Office.AUDITOR, PASSWORD);
    }

    @AfterEach
    void removeTheProxy() {
        tomcat().getPipeline().removeValve(proxy);
    }

    @Test
    void tenThousandGuessesFindNothingAndTheOwnerIsBackWithinAQuarterOfAnHour() throws Exception {
        var pool = Executors.newFixedThreadPool(2 * ATTACKERS.size());
        var answers = new ArrayList<Future<Map<Integer, Integer>>>();
        for (int attacker = 0; attacker < 2 * ATTACKERS.size(); attacker++) {
            var address = ATTACKERS.get(attacker % ATTACKERS.size());
            answers.add(pool.submit(() -> siege(address, GUESSES / (2 * ATTACKERS.size()))));
        }
        var counted = new HashMap<Integer, Integer>();
        for (var answer : answers) {
            answer.get().forEach((status, times) -> counted.merge(status, times, Integer::sum));
        }
        pool.shutdown();

        System.out.println("brute force: answers by status " + counted);
        assertThat(counted.keySet()).containsExactlyInAnyOrder(401, 429);
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(GUESSES);
        assertThat(counted.get(401)).isEqualTo(ATTACKERS.size() * TRIES_OF_AN_ADDRESS);
        assertThat(signIn("203.0.113.1", OWNER, PASSWORD, "/api/demo/clock"))
                .as("even the right password, where the guessing came from")
                .isEqualTo(429);
        assertThat(signIn("198.51.100.7", OWNER, PASSWORD, "/api/demo/clock"))
                .as("the owner, elsewhere")
                .isEqualTo(200);

        client.as("admin", "admin")
                .post("/api/demo/clock", Map.of("advance", "PT15M"))
                .expect(200);

        for (var address : ATTACKERS) {
            assertThat(signIn(address, OWNER, PASSWORD, "/api/demo/clock"))
                    .as("the owner, even at " + address)
                    .isEqualTo(200);
        }
    }

    /** How often which status was the answer. */
    private Map<Integer, Integer> siege(String address, int guesses) {
        var names = targets();
        var counted = new HashMap<Integer, Integer>();
        for (int guess = 0; guess < guesses; guess++) {
            var closed = counted.getOrDefault(429, 0) > 10 * names.size();
            var name = names.get(guess % names.size());
            var password = closed && name.equals(OWNER) ? PASSWORD : "guess" + guess;
            counted.merge(signIn(address, name, password, DOORS.get(guess % DOORS.size())), 1, Integer::sum);
        }
        return counted;
    }

    private static List<String> targets() {
        var names = new ArrayList<>(List.of(OWNER, "admin", "x1201secretary", "x1organizer", "auditor"));
        IntStream.range(0, 16).forEach(number -> names.add("nobody" + number));
        return names;
    }

    private int signIn(String address, String name, String password, String door) {
        var proof = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return client.send("GET", door, "", Map.of("X-Forwarded-For", address, "Authorization", "Basic " + proof))
                .status();
    }

    private Engine tomcat() {
        return ((TomcatWebServer) house.getWebServer()).getTomcat().getEngine();
    }
}
