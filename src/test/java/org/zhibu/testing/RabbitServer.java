package org.zhibu.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real RabbitMQ for one test class, where Debian's {@code rabbitmq-server} is installed. It lives in a directory of its own,
 * listens on loopback only, can be killed and started again with its data, and ends with the test run.
 */
public final class RabbitServer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");
    private static final Path CONTROL = Path.of("/usr/lib/rabbitmq/bin/rabbitmqctl");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path work;
    private final int port;
    private final Map<String, String> environment;
    private final Process portMapper;
    private @Nullable Process server;

    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts a broker and waits until it answers. */
    public static RabbitServer begin() {
        try {
            var rabbit = new RabbitServer();
            rabbit.start();
            return rabbit;
        } catch (IOException failure) {
            throw new IllegalStateException("RabbitMQ did not start", failure);
        }
    }

    private RabbitServer() throws IOException {
        work = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "rabbit-");
        port = freePort();
        var mapper = String.valueOf(freePort());
        Files.writeString(work.resolve("plugins"), "[].");
        environment = Map.ofEntries(
                Map.entry("HOME", work.toString()),
                Map.entry("ERL_EPMD_PORT", mapper),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_NODENAME", "zhibu" + port + "@localhost"),
                Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_NODE_PORT", String.valueOf(port)),
                Map.entry("RABBITMQ_DIST_PORT", String.valueOf(freePort())),
                Map.entry("RABBITMQ_MNESIA_BASE", work.resolve("data").toString()),
                Map.entry("RABBITMQ_LOG_BASE", work.resolve("log").toString()),
                Map.entry("RABBITMQ_PID_FILE", work.resolve("pid").toString()),
                Map.entry("RABBITMQ_CONFIG_FILE", work.resolve("none").toString()),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE", work.resolve("plugins").toString()),
                Map.entry("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-start_epmd false"),
                // The script then becomes the server, instead of watching over it.
                Map.entry("RUNNING_UNDER_SYSTEMD", "true"));
        portMapper = launch("epmd", "-port", mapper);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public int port() {
        return port;
    }

    /** Starts the broker, again if need be, with the data it had. */
    public void start() {
        try {
            server = launch(PROGRAM.toString());
            awaitPort(server);
        } catch (IOException failure) {
            throw new IllegalStateException("RabbitMQ did not start, see " + work, failure);
        }
    }

    /** As if the power went. */
    public void kill() {
        if (server != null) {
            server.destroyForcibly().onExit().join();
            server = null;
        }
    }

    /** Asks the running broker something and gives its answer. */
    public String control(String... arguments) {
        try {
            var output = work.resolve("control.log");
            var command = new ArrayList<>(List.of(CONTROL.toString(), "-q"));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var code = builder.start().onExit().join().exitValue();
            var answer = Files.readString(output);
            if (code != 0) {
                throw new IllegalStateException("rabbitmqctl: " + answer);
            }
            return answer;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        kill();
        portMapper.destroyForcibly();
    }

    private Process launch(String... command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(work.resolve("out").toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitPort(Process process) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (var ignored = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException("RabbitMQ did not open port " + port);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
