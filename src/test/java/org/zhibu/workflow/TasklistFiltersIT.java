package org.zhibu.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** What the prepared lists of Tasklist show to whom: the first talk is handed to the secretary and to the commissioner. */
@ZhibuTest
class TasklistFiltersIT {

    private static final AtomicInteger APPLICANTS = new AtomicInteger(400);

    @LocalServerPort
    int port;

    private Walk walk;
    private String talk;

    @BeforeEach
    void aTalkIsDue() {
        var applicant = IdNumbers.of(LocalDate.of(1990, 4, 5), true, APPLICANTS.incrementAndGet());
        walk = new Walk("http://localhost:" + port, "列表样例", applicant);
        walk.apply();
        talk = walk.open("holdInitialTalk").taskId();
    }

    @Test
    void everybodyFindsTheSameLists() {
        assertThat(walk.client("x1101secretary")
                        .get("/engine-rest/filter?resourceType=Task")
                        .expect(200)
                        .json()
                        .findValuesAsText("name"))
                .containsExactlyInAnyOrder("我的待办", "我已认领", "本支部待办", "即将到期", "已超期");
    }

    @Test
    void whatAColleagueClaimedIsTheBranchsAndNoLongerMine() {
        var secretary = walk.client("x1101secretary");
        var commissioner = walk.client("x1101commissioner");
        assertThat(listed(secretary, "我的待办")).contains(talk);
        assertThat(listed(commissioner, "我的待办")).contains(talk);
        assertThat(listed(secretary, "我已认领")).doesNotContain(talk);

        secretary
                .post("/engine-rest/task/" + talk + "/claim", Map.of("userId", "x1101secretary"))
                .expect(204);

        assertThat(listed(secretary, "我的待办")).contains(talk);
        assertThat(listed(secretary, "我已认领")).contains(talk);
        assertThat(listed(commissioner, "我的待办")).doesNotContain(talk);
        assertThat(listed(commissioner, "我已认领")).doesNotContain(talk);
        assertThat(listed(commissioner, "本支部待办")).contains(talk);
    }

    @Test
    void noListShowsWhatTheEngineWouldNotLetOneDo() {
        for (var stranger : List.of("x1101committee", "x1organizer", "admin")) {
            for (var list : List.of("我的待办", "我已认领", "本支部待办", "即将到期", "已超期")) {
                assertThat(listed(walk.client(stranger), list))
                        .as(stranger + " " + list)
                        .doesNotContain(talk);
            }
        }
    }

    @Test
    void theClockMovesAPieceOfWorkFromListToList() {
        var secretary = walk.client("x1101secretary");
        assertThat(listed(secretary, "即将到期")).doesNotContain(talk);
        assertThat(listed(secretary, "已超期")).doesNotContain(talk);

        walk.advance("P25D");

        assertThat(listed(secretary, "即将到期")).contains(talk);
        assertThat(listed(secretary, "已超期")).doesNotContain(talk);

        walk.advance("P10D");

        assertThat(listed(secretary, "即将到期")).doesNotContain(talk);
        assertThat(listed(secretary, "已超期")).contains(talk);
    }

    private static List<String> listed(Client client, String name) {
        var filters =
                client.get("/engine-rest/filter?resourceType=Task").expect(200).json();
        var filter = StreamSupport.stream(filters.spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        var tasks = client.get("/engine-rest/filter/" + filter.path("id").asText() + "/list?maxResults=1000")
                .expect(200)
                .json();
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.path("id").asText())
                .toList();
    }
}
