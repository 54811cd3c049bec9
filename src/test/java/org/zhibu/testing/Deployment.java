package org.zhibu.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packaged jar as one deployment of several: a schema, keys and people of its own; it can be killed and started again. */
public final class Deployment implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String code;
    private final String region;
    private final int brokerPort;
    private final int port;
    private final String database;
    private final KeyPair keys;
    private final Map<String, Client> clients = new HashMap<>();
    private String today = "";
    private @Nullable Deployment other;
    private @Nullable Process process;

    public static Deployment named(String code, String region, int brokerPort)
            throws IOException, NoSuchAlgorithmException {
        return new Deployment(code, region, brokerPort);
    }

    private Deployment(String code, String region, int brokerPort) throws IOException, NoSuchAlgorithmException {
        this.code = code;
        this.region = region;
        this.brokerPort = brokerPort;
        this.port = freePort();
        this.database = "jdbc:mysql://127.0.0.1:" + System.getProperty("zhibu.test.mysql.port") + "/" + code
                + System.nanoTime() + "?createDatabaseIfNotExist=true";
        this.keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    public Deployment knows(Deployment peer) {
        other = peer;
        return this;
    }

    public String peer() {
        return peerDeployment().code;
    }

    private Deployment peerDeployment() {
        if (other == null) {
            throw new IllegalStateException(code + " knows nobody");
        }
        return other;
    }

    /** Starts, again if need be, and waits until the demo answers. */
    public void start() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().toString(),
                "--server.port=" + port,
                "--management.server.port=-1",
                "--spring.profiles.active=demo,mysql",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=root",
                "--zhibu.demo.story=false",
                "--zhibu.demo.region=" + region,
                "--zhibu.exchange.code=" + code,
                "--zhibu.exchange.name=" + code,
                "--zhibu.exchange.broker.enabled=true",
                "--zhibu.exchange.private-key=" + text(keys.getPrivate().getEncoded()),
                "--zhibu.exchange.peers[0].code=" + peer(),
                "--zhibu.exchange.peers[0].name=" + peer(),
                "--zhibu.exchange.peers[0].public-key[0]="
                        + text(peerDeployment().keys.getPublic().getEncoded()),
                "--spring.rabbitmq.host=127.0.0.1",
                "--spring.rabbitmq.port=" + brokerPort));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            Path.of("target", code + ".log").toFile()))
                    .start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        awaitAnswer(process);
    }

    private static Path jar() {
        try (var built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("zhibu-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The accounts appear last; asking with a password before would only wake the throttle. */
    private void awaitAnswer(Process started) {
        var anonymous = Client.anonymous("http://127.0.0.1:" + port);
        var deadline = Instant.now().plus(PATIENCE);
        while (started.isAlive() && Instant.now().isBefore(deadline)) {
            try {
                if (anonymous.get("/api/demo/accounts").body().contains("\"admin\"")
                        && client("admin").get("/api/demo/clock").status() == 200) {
                    today = client("admin")
                            .get("/api/demo/clock")
                            .json()
                            .path("today")
                            .asText();
                    return;
                }
            } catch (IllegalStateException notYet) {
                pause();
            }
        }
        throw new AssertionError(code + " did not come up, see target/" + code + ".log");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** As if the power went. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    public synchronized Client client(String account) {
        return clients.computeIfAbsent(
                account,
                name -> Client.anonymous("http://127.0.0.1:" + port).as(name, name.equals("admin") ? "admin" : "demo"));
    }

    public String today() {
        return today;
    }

    /** By the hashes of their ID numbers, which are the same on both sides. */
    public List<String> fullMembers() {
        return column(
                "select hex(p.id_number_hash) from membership m join person p on p.id = m.person where m.category = 'FULL'");
    }

    public int acceptedReleases() {
        return number("select count(*) from transfer_release where state = 'ACCEPTED'");
    }

    public int openReleases() {
        return number("select count(*) from transfer_release where live_person is not null");
    }

    public int releases() {
        return number("select count(*) from transfer_release");
    }

    public int gapsInLetterNumbers() {
        return number("select coalesce(sum(g), 0) from (select max(seq_no) - count(*) as g from transfer_letter"
                + " group by issuer, issued_year) gaps");
    }

    public int deadLetters() {
        return number("select count(*) from exchange_dead_letter");
    }

    /** In the branch, without a post there, and not on the way. */
    public boolean isMovable(String person) {
        return number("select (select count(*) from post where person = " + Long.parseLong(person)
                        + ") + (select count(*) from transfer_release where live_person = " + Long.parseLong(person)
                        + ")")
                == 0;
    }

    private int number(String query) {
        return Integer.parseInt(column(query).get(0));
    }

    private List<String> column(String query) {
        try (var connection = DriverManager.getConnection(database, "root", "");
                var rows = connection.createStatement().executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
    }

    @Override
    public String toString() {
        return "%s %s"
                .formatted(code, column("select concat(state, ' ', count(*)) from transfer_release group by state"));
    }
}
