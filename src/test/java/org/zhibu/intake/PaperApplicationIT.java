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

/** The commissioner enters an application on paper through the engine's start form, under the rules of the public page. */
@ZhibuTest
class PaperApplicationIT {

    private static final String START = "/engine-rest/process-definition/key/membershipDevelopment/submit-form";

    @LocalServerPort
    int port;

    private Walk house;
    private LocalDate today;

    @BeforeEach
    void lookAtTheClock() {
        house = new Walk("http://localhost:" + port, "", "");
        today = house.today();
    }

    @Test
    void aPaperApplicationStartsWithTheTalk() {
        var form = form(today.minusYears(30), 401, "x1102");

        var started = start("x1102commissioner", form).expect(200).json();

        var number = started.path("businessKey").asText();
        var next = house.client("x1organizer")
                .get("/api/dossiers/" + number + "/next")
                .expect(200)
                .json();
        assertThat(next.findValuesAsText("task")).containsExactly("holdInitialTalk");
        assertThat(start("x1102commissioner", form).status()).isEqualTo(409);
    }

    @Test
    void theRulesAreTheSameAsOnThePublicPage() {
        var young = start("x1102commissioner", form(today.minusYears(18).plusDays(1), 402, "x1102"));
        var undated = form(today.minusYears(30), 403, "x1102");
        undated.remove("appliedOn");
        var unknown = form(today.minusYears(30), 404, "x1102");
        unknown.put("committee", "x2");

        assertThat(young.status()).isEqualTo(400);
        assertThat(young.json().path("message").asText()).contains("第五条");
        assertThat(start("x1102commissioner", undated).json().path("message").asText())
                .contains("落款日期");
        assertThat(start("x1102commissioner", unknown).json().path("message").asText())
                .contains("表单中没有");
    }

    @Test
    void onlyTheCommissionerOfTheBranchMayEnterIt() {
        var form = form(today.minusYears(30), 405, "x1102");

        for (var account : new String[] {"x1101commissioner", "x1102secretary", "x1organizer", "admin"}) {
            assertThat(start(account, form).status()).as(account).isEqualTo(403);
        }
        assertThat(Client.anonymous("http://localhost:" + port)
                        .post(START, Map.of())
                        .status())
                .isIn(401, 403);
    }

    @Test
    void aStageIsNeverStartedByItself() {
        var answer = house.client("x1102commissioner")
                .post(
                        "/engine-rest/process-definition/key/developmentAdmission/submit-form",
                        Map.of("variables", Map.of()));

        assertThat(answer.status()).isEqualTo(403);
    }

    private Client.Answer start(String account, Map<String, Object> form) {
        var variables = new HashMap<String, Object>();
        form.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        return house.client(account).post(START, Map.of("variables", variables));
    }

    private Map<String, Object> form(LocalDate birth, int serial, String branch) {
        return new HashMap<>(Map.of(
                "organization", branch,
                "name", "纸质样例",
                "idNumber", IdNumbers.of(birth, true, serial),
                "ethnicity", "01",
                "education", "21",
                "phone", "13800000000",
                "appliedOn", today.minusDays(3).toString()));
    }
}
