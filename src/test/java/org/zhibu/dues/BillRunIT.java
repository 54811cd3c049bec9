package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes bill a month at the same time, and one of them is killed: nobody is missing, nobody is billed twice. */
@EnabledIfSystemProperty(named = "zhibu.test.mysql", matches = ".+")
class BillRunIT {

    private static final int MEMBERS = 200_000;
    private static final String MONTH = "2026-03";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String url = "jdbc:mysql://127.0.0.1:" + System.getProperty("zhibu.test.mysql.port") + "/billing"
            + System.nanoTime() + "?createDatabaseIfNotExist=true";
    private final List<Process> nodes = new ArrayList<>();

    @Test
    void aMonthIsBilledOnceWhoeverBillsAndWhoeverDies() throws Exception {
        var source = new MysqlDataSource();
        source.setUrl(url);
        source.setUser("root");
        Flyway.configure().dataSource(source).load().migrate();
        var database = JdbcClient.create(source);
        MillionMembers.fill(database, new TransactionTemplate(new JdbcTransactionManager(source)), MEMBERS);
        try {
            var doomed = node("one");
            var other = node("two");
            await(() -> billed(database) > 0, "the first stretch");
            doomed.destroyForcibly().waitFor();
            var billedAtTheKill = billed(database);
            var newcomer = node("three");
            assertThat(other.waitFor()).isZero();
            assertThat(newcomer.waitFor()).isZero();

            System.out.printf(
                    "bill run: %,d of %,d bills were there when a node was killed%n", billedAtTheKill, MEMBERS);
            assertThat(billed(database)).isEqualTo(MEMBERS);
            assertThat(count(database, "select count(distinct person) from dues_bill"))
                    .isEqualTo(MEMBERS);
            assertThat(count(database, "select count(*) from dues_bill where due_fen is null"))
                    .isZero();
            assertThat(count(database, "select count(*) from dues_collection")).isEqualTo(MEMBERS / 50);
            assertThat(count(database, "select count(*) from dues_month where finished"))
                    .isEqualTo(1);
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
    }

    private Process node(String name) throws IOException {
        var node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BillingNode.class.getName(),
                        MONTH,
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=root",
                        "--spring.datasource.password=")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "billing-" + name + ".log").toFile())
                .start();
        nodes.add(node);
        return node;
    }

    private static long billed(JdbcClient database) {
        return count(database, "select count(*) from dues_bill");
    }

    private static long count(JdbcClient database, String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static void await(BooleanSupplier condition, String what) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(deadline);
            Thread.sleep(100);
        }
    }
}
