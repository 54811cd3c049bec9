package org.zhibu.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.organization.PathCursor;
import org.zhibu.testing.ZhibuTest;

/**
 * The lists of transfers over a million letters: 20,000 branches, 3 % in transit, 0.3 % overdue, 0.1 % expired. The baseline is
 * fifty rows by primary key, measured in the same run.
 */
@ZhibuTest
class TransferListBench {

    private static final int LETTERS = 1_000_000;
    private static final int ROUNDS = 200;
    private static final String TOP = "/bench/";
    private static final String COMMITTEE = "/bench/c0007/";

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TransferList list;

    @BeforeEach
    void aMillionLetters() {
        transaction.executeWithoutResult(status -> {
            database.sql("create table bench_digit (d integer not null primary key)")
                    .update();
            for (var digit = 0; digit < 10; digit++) {
                database.sql("insert into bench_digit values (?)").param(digit).update();
            }
        });
        for (var part = 0; part < 10; part++) {
            fill(part);
        }
        database.sql("analyze table transfer_release").query().listOfRows();
    }

    private void fill(int part) {
        transaction.executeWithoutResult(
                status -> database.sql("""
                        insert into transfer_release (id, number, person, category, branch, committee, path, to_kind,
                            to_deployment, to_committee, to_name, cause, leaving_on, state, shelf, process_key, opened_at,
                            valid_until, version)
                        select n, concat('L', n), n, 'FULL', concat('b', mod(n, 20000)), concat('c', mod(n, 200)),
                            concat('/bench/c', lpad(mod(n, 200), 4, '0'), '/b', lpad(mod(n, 20000), 5, '0'), '/'),
                            'HERE', 'local', 'y1', 'Y', 'WORK', date '2026-07-01',
                            case when mod(n, 1000) = 1 then 'VOIDING' when mod(n, 1000) < 34 then 'IN_TRANSIT' else 'ACCEPTED' end,
                            case when mod(n, 1000) = 1 then 'EXPIRED' when mod(n, 1000) < 5 then 'OVERDUE'
                                 when mod(n, 1000) < 34 then 'IN_TRANSIT' else 'CLOSED' end,
                            concat('K', n), timestamp '2026-07-01 00:00:00', date '2026-07-31', 0
                        from (select :part * 100000 + a.d * 10000 + b.d * 1000 + c.d * 100 + d.d * 10 + e.d as n
                              from bench_digit a, bench_digit b, bench_digit c, bench_digit d, bench_digit e) numbers
                        """).param("part", part).update());
    }

    @Test
    void everyShelfIsOneRangeOfOneIndex() {
        var baseline = median(() -> rows(500_000));
        report("baseline: 50 rows by primary key", baseline, baseline);
        for (var shelf : List.of(Shelf.IN_TRANSIT, Shelf.OVERDUE, Shelf.EXPIRED)) {
            report(shelf + ", everything, first page", median(() -> page(TOP, shelf, PathCursor.START)), baseline);
            report(
                    shelf + ", one committee, first page",
                    median(() -> page(COMMITTEE, shelf, PathCursor.START)),
                    baseline);
            report(shelf + ", everything, from the middle", median(() -> page(TOP, shelf, middle())), baseline);
        }

        for (var shelf : List.of(Shelf.IN_TRANSIT, Shelf.OVERDUE, Shelf.EXPIRED)) {
            assertThat(page(TOP, shelf, PathCursor.START)).hasSize(50);
            assertThat(rowsRead(() -> page(TOP, shelf, PathCursor.START)))
                    .as("index rows read for a page of %s", shelf)
                    .isLessThan(200);
        }
    }

    private static PathCursor middle() {
        return new PathCursor("/bench/c0100/b00100/", 0);
    }

    private List<?> page(String path, Shelf shelf, PathCursor after) {
        return list.page(TransferRelease.class, List.of(path), shelf, after, 50);
    }

    private List<?> rows(long from) {
        return database.sql("select * from transfer_release where id >= ? order by id limit 50")
                .param(from)
                .query()
                .listOfRows();
    }

    /** What the server really reads: the handler's steps through indexes and tables. */
    private long rowsRead(Runnable query) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var before = handlerReads();
            query.run();
            return handlerReads() - before;
        }));
    }

    private long handlerReads() {
        return database.sql("""
                        select sum(variable_value) from performance_schema.session_status
                        where variable_name in ('Handler_read_next', 'Handler_read_rnd_next', 'Handler_read_prev')""").query(Long.class).single();
    }

    private static double median(Supplier<List<?>> query) {
        var times = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            assertThat(query.get()).isNotNull();
            times.add(System.nanoTime() - began);
        }
        times.sort(null);
        return times.get(ROUNDS / 2) / 1e6;
    }

    private static void report(String what, double milliseconds, double baseline) {
        System.out.printf(
                Locale.ROOT,
                "bench %,d letters | %-40s | %7.2f ms | x %.2f%n",
                LETTERS,
                what,
                milliseconds,
                milliseconds / baseline);
    }
}
