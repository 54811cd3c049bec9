package org.zhibu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** What the public letter box promises to whoever writes to it. */
@ZhibuTest
class IntakeIT {

    private static int serial = 100;

    @LocalServerPort
    int port;

    private Client client;
    private LocalDate today;

    @BeforeEach
    void lookAtTheClock() {
        client = Client.anonymous("http://localhost:" + port);
        today = new Walk("http://localhost:" + port, "", "").today();
    }

    @Test
    void theSameRequestUnderTheSameKeyGetsTheSameReceipt() {
        var application = application(today.minusYears(30));

        var first = post(application, "key-1").expect(201);
        var again = post(application, "key-1").expect(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.header("Location")).startsWith("/api/intake/applications/R");
    }

    @Test
    void anotherRequestUnderAUsedKeyIsRefused() {
        post(application(today.minusYears(30)), "key-2").expect(201);

        var refused =
                post(application(today.minusYears(31)), "key-2").expect(422).json();

        assertThat(refused.path("rule").asText()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aSecondLiveApplicationForTheSamePersonIsAConflict() {
        var application = application(today.minusYears(30));
        post(application, "key-3").expect(201);

        var refused = post(application, "key-4").expect(409).json();

        assertThat(refused.path("type").asText()).isEqualTo("urn:zhibu:conflict:live-application");
    }

    @Test
    void nobodyAppliesBeforeTheEighteenthBirthday() {
        var tomorrowEighteen = application(today.minusYears(18).plusDays(1));

        var refused = post(tomorrowEighteen, "key-5").expect(422).json();

        assertThat(refused.path("article").asText()).contains("第五条");
        post(application(today.minusYears(18)), "key-6").expect(201);
    }

    @Test
    void aNumberWithAWrongChecksumIsRefused() {
        var application = application(today.minusYears(30));
        var idNumber = String.valueOf(application.get("idNumber"));
        var last = idNumber.charAt(17) == '1' ? '2' : '1';
        application.put("idNumber", idNumber.substring(0, 17) + last);

        var refused = post(application, "key-7").expect(422).json();

        assertThat(refused.path("rule").asText()).isEqualTo("id-number-checksum");
    }

    @Test
    void progressIsToldOnlyForTheCodeThatCameWithTheReceipt() {
        var receipt =
                post(application(today.minusYears(30)), "key-8").expect(201).json();
        var path = "/api/intake/applications/" + receipt.path("receiptNo").asText();

        var told = client.send(
                "GET",
                path,
                "",
                Map.of("X-Follow-Up-Code", receipt.path("followUpCode").asText()));

        assertThat(told.expect(200).json().path("state").asText()).isEqualTo("正在办理");
        client.send("GET", path, "", Map.of("X-Follow-Up-Code", "0000000000000000"))
                .expect(404);
        client.get(path).expect(404);
    }

    private Client.Answer post(Map<String, Object> application, String key) {
        return client.post("/api/intake/applications", application, Map.of("Idempotency-Key", key));
    }

    private static Map<String, Object> application(LocalDate birth) {
        return new HashMap<>(Map.of(
                "organization", "x1102",
                "name", "投信样例",
                "idNumber", IdNumbers.of(birth, true, serial++),
                "ethnicity", "01",
                "education", "21",
                "phone", "13800000000"));
    }
}
