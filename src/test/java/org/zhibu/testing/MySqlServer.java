package org.zhibu.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real MySQL server for the whole test run, when {@code -Dzhibu.test.mysql=<unpacked distribution>} names one. It lives in a
 * directory of its own, listens on loopback only and ends with the run; every Spring context gets a schema of its own.
 */
public class MySqlServer implements LauncherSessionListener {

    private static final String HOME = "zhibu.test.mysql";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Process server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var home = System.getProperty(HOME, "");
        if (home.isEmpty()) {
            return;
        }
        try {
            var port = start(Path.of(home));
            System.setProperty("spring.profiles.include", "mysql");
            System.setProperty("zhibu.test.mysql.port", String.valueOf(port));
            System.setProperty(
                    "spring.datasource.url",
                    "jdbc:mysql://127.0.0.1:" + port
                            + "/zhibu${random.int[100000000,999999999]}?createDatabaseIfNotExist=true");
            System.setProperty("spring.datasource.username", "root");
            System.setProperty("spring.datasource.password", "");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("MySQL did not start", failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    private int start(Path home) throws IOException, InterruptedException {
        var mysqld = home.resolve("bin/mysqld");
        if (!mysqld.toFile().setExecutable(true)) {
            throw new IOException("There is no server at " + mysqld);
        }
        var work = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "mysql-");
        var data = work.resolve("data");
        run(work, mysqld, "--initialize-insecure", "--datadir=" + data);
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = launch(
                work,
                mysqld,
                "--datadir=" + data,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + work.resolve("s"),
                "--mysqlx=OFF",
                "--innodb-buffer-pool-size=256M",
                "--max-connections=300");
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        awaitPort(port);
        return port;
    }

    private static void run(Path work, Path mysqld, String... arguments) throws IOException, InterruptedException {
        var code = launch(work, mysqld, arguments).waitFor();
        if (code != 0) {
            throw new IOException("mysqld ended with " + code + ", see " + work.resolve("log"));
        }
    }

    private static Process launch(Path work, Path mysqld, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(mysqld.toString(), "--no-defaults", "--user=root"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(work.resolve("log").toFile()))
                .start();
    }

    private static void awaitPort(int port) throws InterruptedException, IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            try (var ignored = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IOException("MySQL did not open port " + port);
    }
}
