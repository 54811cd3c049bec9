package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.testing.ZhibuTest;

/**
 * A month for a million members in 20,000 branches. The baseline is one statement that does the same arithmetic into a table with
 * the same indexes, measured in the same run; its bills also have to be the same to the fen.
 */
@ZhibuTest
class DuesRunBench {

    private static final int MEMBERS = Integer.getInteger("zhibu.bench.members", 1_000_000);
    private static final int ROUNDS = 3;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BillRun run;

    @Autowired
    private CollectionOpening opening;

    @Test
    void aMonthForAMillionMembers() {
        MillionMembers.fill(database, transaction, MEMBERS);
        for (var round = 1; round <= ROUNDS; round++) {
            var month = YearMonth.of(2027, round);
            emptyTable();
            var setBased = seconds(() -> transaction.executeWithoutResult(
                    status -> database.sql(MillionMembers.setBased("bench_bill", month.toString()))
                            .update()));
            var ours = seconds(() -> ours(month));
            System.out.printf(
                    Locale.ROOT,
                    "bench dues, %,d members | round %d | one statement %.1f s | run %.1f s | x %.2f | peak heap %d MB%n",
                    MEMBERS,
                    round,
                    setBased,
                    ours,
                    ours / setBased,
                    peakHeap());
            assertThat(differing(month))
                    .as("bills that differ from the database's own arithmetic")
                    .isZero();
        }
    }

    private void emptyTable() {
        transaction.executeWithoutResult(status -> {
            database.sql("drop table if exists bench_bill").update();
            database.sql("create table bench_bill like dues_bill").update();
        });
    }

    private void ours(YearMonth month) {
        transaction.executeWithoutResult(status -> run.begin(month, TODAY));
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                var stretch = run.next(month, TODAY);
                stretch.ifPresent(billed -> opening.openMissing(billed.branches(), month, TODAY));
                return stretch.isPresent() && !stretch.get().last();
            }));
        }
    }

    /** Bills that only one side has, or that differ; the demo's own members are on both sides. */
    private long differing(YearMonth month) {
        return database.sql("select count(*) from bench_bill b left join dues_bill d"
                                + " on d.person = b.person and d.due_month = b.due_month"
                                + " where d.id is null or not (d.due_fen <=> b.due_fen)")
                        .query(Long.class)
                        .single()
                + Math.abs(count("bench_bill", month) - count("dues_bill", month));
    }

    private long count(String table, YearMonth month) {
        return database.sql("select count(*) from " + table + " where due_month = ?")
                .param(month.toString())
                .query(Long.class)
                .single();
    }

    private static double seconds(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    /** The most that was in use at once, garbage included. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (1 << 20);
    }
}
