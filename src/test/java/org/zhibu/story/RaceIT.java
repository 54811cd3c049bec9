package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** Fifty people press the same button: one wins, forty-nine are told so, and the dossier has one record. */
@ZhibuTest
class RaceIT {

    private static final int THREADS = 50;
    private static final int ROUNDS = 100;

    @LocalServerPort
    int port;

    @Test
    void ofFiftyWhoCompleteTheSameTaskOneWinsEveryTime() throws Exception {
        var walk = new Walk("http://localhost:" + port, "抢办样例", IdNumbers.of(LocalDate.of(1993, 6, 11), false, 74));
        walk.apply();
        walk.untilActivist();
        var pool = Executors.newFixedThreadPool(THREADS);

        for (int round = 1; round <= ROUNDS; round++) {
            var task = walk.open("observeActivist");
            var form = walk.body(Map.of("performance", "第" + round + "次", "outcome", "CONTINUE"));
            var start = new CyclicBarrier(THREADS);
            var answers = new ArrayList<Future<Integer>>();
            for (int thread = 0; thread < THREADS; thread++) {
                answers.add(pool.submit(() -> {
                    start.await();
                    return walk.client("x1101commissioner")
                            .post("/engine-rest/task/" + task.taskId() + "/submit-form", form)
                            .status();
                }));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }

            assertThat(statuses.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting())))
                    .as("round " + round)
                    .isEqualTo(Map.of(204, 1L, 409, THREADS - 1L));
        }
        pool.shutdown();

        var observations = 0;
        for (var step : walk.trace().path("steps")) {
            if (step.path("task").asText().equals("observeActivist")) {
                observations++;
            }
        }
        assertThat(observations).isEqualTo(ROUNDS);
    }
}
