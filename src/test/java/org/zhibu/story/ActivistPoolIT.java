package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** In November the committee is asked to analyze its activists, and what it writes can be read above and not below. */
@ZhibuTest
class ActivistPoolIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @LocalServerPort
    int port;

    @Test
    void theCommitteeIsAskedEveryNovemberAndAnswersOnce() {
        var walk = new Walk("http://localhost:" + port, "队伍样例", IdNumbers.of(LocalDate.of(1988, 10, 15), false, 308));
        walk.apply();
        walk.untilActivist();

        var november = nextFirstOfNovember(walk.today());
        walk.advance("P" + ChronoUnit.DAYS.between(walk.today(), november) + "D");
        var analyses = "/api/organizations/x1/activist-pool-analyses";
        var number = "POOL-%d-x1".formatted(november.getYear());
        var task = taskOf(walk, number);

        var summary = walk.client("x1organizer")
                .get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false")
                .expect(200)
                .json()
                .path("summary")
                .path("value")
                .asText();
        assertThat(summary).contains("目前入党积极分子").contains("第十一条");
        var form = walk.body(Map.of("findings", "人数偏少", "measures", "每季度谈话一次"));
        walk.client("x2organizer")
                .post("/engine-rest/task/" + task + "/submit-form", form)
                .expect(403);
        walk.client("x1organizer")
                .post("/engine-rest/task/" + task + "/submit-form", form)
                .expect(204);

        for (var account : List.of("x1organizer", "x1head", "xdepartment")) {
            var latest = walk.client(account).get(analyses).expect(200).json().path(0);
            assertThat(latest.path("number").asText()).isEqualTo(number);
            assertThat(latest.path("dueOn").asText()).isEqualTo(november.getYear() + "-12-31");
            assertThat(latest.path("figures").path("activists").asInt()).isPositive();
            assertThat(latest.path("measures").asText()).isEqualTo("每季度谈话一次");
        }
        for (var account : List.of("x1101secretary", "x2organizer")) {
            walk.client(account).get(analyses).expect(404);
        }
        walk.client("member").get(analyses).expect(403);
    }

    private static LocalDate nextFirstOfNovember(LocalDate today) {
        var thisYear = LocalDate.of(today.getYear(), 11, 1);
        return today.isBefore(thisYear) ? thisYear : thisYear.plusYears(1);
    }

    private static String taskOf(Walk walk, String number) {
        var deadline = Instant.now().plus(PATIENCE);
        JsonNode found;
        do {
            found = walk.client("x1organizer")
                    .post("/engine-rest/task", Map.of("processInstanceBusinessKey", number))
                    .expect(200)
                    .json();
        } while (found.isEmpty() && Instant.now().isBefore(deadline));
        assertThat(found).as("tasks of " + number).hasSize(1);
        return found.path(0).path("id").asText();
    }
}
