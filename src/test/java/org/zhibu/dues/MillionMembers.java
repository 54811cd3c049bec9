package org.zhibu.dues;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Members in branches of fifty, a hundred branches to a committee, with incomes over all brackets; one in nine is a student. */
final class MillionMembers {

    private static final int PART = 100_000;

    static void fill(JdbcClient database, TransactionTemplate transaction, int members) {
        transaction.executeWithoutResult(status -> {
            database.sql("create table if not exists bench_digit (d integer not null primary key)")
                    .update();
            for (var digit = 0; digit < 10; digit++) {
                database.sql("insert ignore into bench_digit values (?)")
                        .param(digit)
                        .update();
            }
        });
        for (var part = 0; part < members / PART; part++) {
            var first = part * PART;
            transaction.executeWithoutResult(status -> accounts(database, first));
            transaction.executeWithoutResult(status -> assessments(database, first));
        }
    }

    private static void accounts(JdbcClient database, int first) {
        database.sql("""
                        insert into dues_account (person, branch, path, due_from, due_until, known_since, has_advance, version)
                        select n, concat('b', floor(n / 50)),
                            concat('/bench/c', lpad(floor(n / 5000), 4, '0'), '/b', lpad(floor(n / 50), 6, '0'), '/'),
                            '2026-01', '9999-12', '2026-01', false, 0
                        from (%s) numbers""".formatted(numbers(first))).update();
    }

    private static void assessments(JdbcClient database, int first) {
        database.sql("""
                        insert into dues_assessment (id, person, category, base_fen, above_ceiling, from_month, until_month,
                            recorded_at, recorded_by, version)
                        select n, n, case when mod(n, 9) = 0 then 'STUDENT' when mod(n, 9) = 1 then 'RETIRED' else 'MONTHLY' end,
                            case when mod(n, 9) = 0 then null else 200000 + mod(n * 7919, 6000000) end, false,
                            '2026-01', '9999-12', timestamp '2026-01-01 00:00:00', 'bench', 0
                        from (%s) numbers""".formatted(numbers(first))).update();
    }

    private static String numbers(int first) {
        return "select %d + a.d * 10000 + b.d * 1000 + c.d * 100 + d.d * 10 + e.d as n".formatted(first)
                + " from bench_digit a, bench_digit b, bench_digit c, bench_digit d, bench_digit e";
    }

    /** The same bills in one statement, reckoned by the database; also the judge of what the house reckons. */
    static String setBased(String table, String month) {
        return """
                insert into %s (id, person, due_month, branch, path, assessment, relief, due_fen, state, opened_on, version)
                select a.person, a.person, '%s', a.branch, a.path, s.id, r.id,
                    least(coalesce(r.amount_fen, 100000), case
                        when s.category = 'STUDENT' then 20
                        when s.category = 'RETIRED' then
                            least(100000, round(s.base_fen * (case when s.base_fen <= 500000 then 0.5 else 1 end) / 1000) * 10)
                        else least(100000, round(s.base_fen * (case when s.base_fen <= 300000 then 0.5 when s.base_fen <= 500000
                            then 1 when s.base_fen <= 1000000 then 1.5 else 2 end) / 1000) * 10) end),
                    'OPEN', date '2026-01-01', 0
                from dues_account a
                left join dues_assessment s on s.person = a.person and s.from_month <= '%s' and s.until_month >= '%s'
                left join dues_relief r on r.person = a.person and r.state = 'APPROVED' and r.from_month <= '%s'
                    and r.until_month >= '%s'
                left join dues_bill b on b.person = a.person and b.due_month = '%s'
                where a.due_from <= '%s' and a.due_until >= '%s' and b.id is null
                order by a.path, a.person""".formatted(table, month, month, month, month, month, month, month, month);
    }

    private MillionMembers() {}
}
