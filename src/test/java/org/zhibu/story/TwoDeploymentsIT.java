package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.zhibu.testing.Deployment;
import org.zhibu.testing.Officers;
import org.zhibu.testing.RabbitServer;

/**
 * Two deployments with a database of their own and one broker between them send members to and fro, while each of them is killed
 * now and then and the broker, too: everybody arrives, and nobody twice. {@code -Dzhibu.test.transfers} says how many there are
 * to be; from 200 on there are more blows.
 */
@EnabledIfSystemProperty(named = "zhibu.test.mysql", matches = ".+")
class TwoDeploymentsIT {

    private static final int TRANSFERS = Integer.getInteger("zhibu.test.transfers", 60);
    private static final int BLOWS = TRANSFERS < 200 ? 4 : 8;
    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(4);

    private final Random chance = new Random(20_261_124);
    private int kills;

    @Test
    void everyLetterArrivesOnceWhateverBreaksDown() throws Exception {
        assumeTrue(
                RabbitServer.isInstalled(),
                "rabbitmq-server is not installed, so two deployments cannot be joined here");
        try (var broker = RabbitServer.begin();
                var north = Deployment.named("north", "990001", broker.port());
                var south = Deployment.named("south", "990002", broker.port())) {
            north.knows(south).start();
            south.knows(north).start();
            var everybody = sorted(north.fullMembers(), south.fullMembers());
            var began = Instant.now();

            sendToAndFro(north, south, broker);

            assertThat(north.acceptedReleases() + south.acceptedReleases())
                    .as("transfers completed")
                    .isEqualTo(TRANSFERS);
            assertThat(north.openReleases() + south.openReleases())
                    .as("left open")
                    .isZero();
            assertThat(sorted(north.fullMembers(), south.fullMembers()))
                    .as("everybody is a member on one side and on one side only")
                    .isEqualTo(everybody);
            assertThat(north.gapsInLetterNumbers() + south.gapsInLetterNumbers())
                    .isZero();
            assertThat(north.deadLetters() + south.deadLetters()).isZero();
            System.out.printf(
                    "two deployments: %d transfers, %d deployments killed, broker killed %d times, %d s%n",
                    TRANSFERS,
                    kills - BLOWS / 4,
                    BLOWS / 4,
                    Duration.between(began, Instant.now()).toSeconds());
        }
    }

    private void sendToAndFro(Deployment north, Deployment south, RabbitServer broker) throws Exception {
        var over = new AtomicBoolean();
        var crew = Executors.newFixedThreadPool(4);
        try {
            var officers = List.of(new Officers(north, over, TRANSFERS / 2), new Officers(south, over, TRANSFERS / 2));
            officers.forEach(each -> crew.submit(each::work));
            officers.forEach(each -> crew.submit(each::ask));
            var done = 0;
            var lastProgress = Instant.now();
            while (done < TRANSFERS) {
                Thread.sleep(500);
                var now = north.acceptedReleases() + south.acceptedReleases();
                lastProgress = now > done ? Instant.now() : lastProgress;
                done = now;
                assertThat(Duration.between(lastProgress, Instant.now()))
                        .as("standstill at %d transfers: %s %s", done, north, south)
                        .isLessThan(LONGEST_STANDSTILL);
                if (kills < BLOWS && done >= (kills + 1) * TRANSFERS / (BLOWS + 1)) {
                    strike(north, south, broker);
                }
            }
        } finally {
            over.set(true);
            crew.shutdownNow();
        }
    }

    /** Every fourth blow hits the broker, the others one of the deployments. */
    private void strike(Deployment north, Deployment south, RabbitServer broker) {
        kills++;
        if (kills % 4 == 0) {
            broker.kill();
            broker.start();
            return;
        }
        var victim = chance.nextBoolean() ? north : south;
        victim.kill();
        victim.start();
    }

    private static List<String> sorted(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(null);
        return all;
    }
}
