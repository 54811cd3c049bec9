package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;

/** The jar that users get, as a process of its own on a real MySQL, walked through all 25 steps; runs with the MySQL profile. */
@EnabledIfSystemProperty(named = "zhibu.test.mysql", matches = ".+")
class PackagedJarIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void theWalkPassesAgainstThePackagedJar() throws Exception {
        var port = freePort();
        var jar = start(
                port,
                "--spring.profiles.active=demo,mysql",
                "--zhibu.demo.story=false",
                "--spring.datasource.url=" + System.getProperty("spring.datasource.url"),
                "--spring.datasource.username=root");
        try {
            awaitAnswer(jar, port);
            var walk = new Walk("http://localhost:" + port, "成品样例", IdNumbers.of(LocalDate.of(1989, 9, 14), true, 83));
            var began = Instant.now();

            walk.go();

            System.out.println("walk against the packaged jar: "
                    + Duration.between(began, Instant.now()).toSeconds() + " s");
        } finally {
            jar.destroyForcibly();
        }
    }

    @Test
    void withoutItsSecretsTheJarRefusesToStartAndSaysWhatIsMissing() throws Exception {
        var jar = start(freePort());

        assertThat(jar.waitFor()).isNotZero();
        assertThat(Files.readString(log()))
                .contains("zhibu.member.encryption-key", "zhibu.intake.follow-up-key", "spring.datasource.url");
    }

    private static Process start(int port, String... settings) throws IOException {
        Path jar;
        try (var built = Files.list(Path.of("target"))) {
            jar = built.filter(file -> file.getFileName().toString().matches("zhibu-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--management.server.port=" + freePort()));
        command.addAll(List.of(settings));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private static Path log() {
        return Path.of("target/packaged-jar.log");
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** The accounts appear last, when the demo is complete. */
    private static void awaitAnswer(Process jar, int port) throws InterruptedException {
        var client = Client.anonymous("http://localhost:" + port);
        var deadline = Instant.now().plus(PATIENCE);
        while (jar.isAlive() && Instant.now().isBefore(deadline)) {
            try {
                if (client.get("/api/demo/accounts").body().contains("\"admin\"")
                        && client.as("admin", "admin").get("/api/demo/clock").status() == 200) {
                    return;
                }
            } catch (IllegalStateException notYet) {
                Thread.sleep(500);
            }
        }
        throw new AssertionError("The jar did not come up, see " + log());
    }
}
