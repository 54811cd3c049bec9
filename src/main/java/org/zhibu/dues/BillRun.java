package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.zhibu.rules.DuesCategory;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.DuesRules;
import org.zhibu.rules.DuesTariff;
import org.zhibu.rules.Money;

/**
 * Bills a month for everybody, a stretch of members at a time. Each stretch is one transaction together with the place where the
 * next one begins: whoever goes on, after a breakdown or beside somebody else, begins there, and no bill is missing or doubled.
 */
@Component
class BillRun {

    static final int STRETCH = 10_000;
    private static final int BATCH = 1_000;

    private static final String MEMBERS = """
            select a.person, a.branch, a.path, a.has_advance, s.id as assessment, s.category, s.base_fen, s.local_fen,
                s.above_ceiling, r.id as relief, r.amount_fen as relief_fen, a.due_from, a.due_until, b.id as bill
            from dues_account a
            left join dues_assessment s on s.person = a.person and s.from_month <= ? and s.until_month >= ?
            left join dues_relief r
                on r.person = a.person and r.state = 'APPROVED' and r.from_month <= ? and r.until_month >= ?
            left join dues_bill b on b.person = a.person and b.due_month = ?
            where a.path >= ? and (a.path > ? or a.person > ?)
            order by a.path, a.person
            limit ?""";

    private static final String BILL = "insert into dues_bill (id, person, due_month, branch, path, assessment, relief,"
            + " due_fen, state, opened_on, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    private final JdbcTemplate database;
    private final DuesTariffs tariffs;
    private final DuesPractice practice;

    BillRun(JdbcTemplate database, DuesTariffs tariffs, DuesPractice practice) {
        this.database = database;
        this.tariffs = tariffs;
        this.practice = practice;
    }

    /** Begins a month, unless it has begun. */
    void begin(YearMonth month, LocalDate today) {
        database.update(
                "insert ignore into dues_month (due_month, last_path, last_person, opened_on, finished)"
                        + " values (?, '', 0, ?, false)",
                month.toString(),
                today);
    }

    /** The next stretch, inside the caller's transaction; nothing when the month is finished. */
    Optional<Stretch> next(YearMonth month, LocalDate today) {
        var place = database.queryForObject(
                "select last_path, last_person, finished from dues_month where due_month = ?",
                (row, number) -> row.getBoolean("finished")
                        ? new Place("", -1)
                        : new Place(row.getString("last_path"), row.getLong("last_person")),
                month.toString());
        if (place == null || place.person() < 0) {
            return Optional.empty();
        }
        var stretch = read(month, place);
        write(month, today, stretch);
        var last = stretch.isEmpty() ? place : new Place(stretch.get(stretch.size() - 1));
        var finished = stretch.size() < STRETCH;
        database.update(
                "update dues_month set last_path = ?, last_person = ?, finished = ? where due_month = ?",
                last.path(),
                last.person(),
                finished,
                month.toString());
        return Optional.of(Stretch.of(stretch, finished));
    }

    private List<Member> read(YearMonth month, Place after) {
        var at = month.toString();
        var tariff = tariffs.inForce(month);
        return database.query(
                MEMBERS,
                (row, number) -> member(row, at, tariff),
                at,
                at,
                at,
                at,
                at,
                after.path(),
                after.path(),
                after.person(),
                STRETCH);
    }

    private Member member(ResultSet row, String month, DuesTariff tariff) throws SQLException {
        var owes = row.getString("branch") != null
                && row.getString("due_from").compareTo(month) <= 0
                && row.getString("due_until").compareTo(month) >= 0
                && row.getObject("bill") == null;
        var assessment = row.getObject("assessment", Long.class);
        return new Member(
                row.getLong("person"),
                row.getString("branch"),
                row.getString("path"),
                row.getBoolean("has_advance"),
                owes,
                assessment,
                row.getObject("relief", Long.class),
                owes && assessment != null ? due(row, tariff) : null);
    }

    private Money due(ResultSet row, DuesTariff tariff) throws SQLException {
        var reckoned = DuesRules.reckon(
                        tariff,
                        practice,
                        DuesCategory.valueOf(row.getString("category")),
                        money(row, "base_fen"),
                        money(row, "local_fen"),
                        row.getBoolean("above_ceiling"))
                .due();
        var relief = money(row, "relief_fen");
        return relief == null ? reckoned : reckoned.least(relief);
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var fen = row.getObject(column, BigDecimal.class);
        return fen == null ? null : new Money(fen.longValueExact());
    }

    private void write(YearMonth month, LocalDate today, List<Member> stretch) {
        var owing = stretch.stream().filter(Member::owes).toList();
        database.batchUpdate(BILL, owing, BATCH, (bill, member) -> {
            bill.setLong(1, TSID.Factory.getTsid().toLong());
            bill.setLong(2, member.person());
            bill.setString(3, month.toString());
            bill.setString(4, member.branch());
            bill.setString(5, member.path());
            bill.setObject(6, member.assessment());
            bill.setObject(7, member.relief());
            bill.setObject(8, member.due() == null ? null : member.due().fen());
            bill.setString(9, member.state().name());
            bill.setObject(10, today);
        });
    }

    /** What came of a stretch: the branches billed with their paths, and who has something paid ahead. */
    record Stretch(int bills, boolean last, Map<String, String> branches, List<Long> withAdvance) {

        static Stretch of(List<Member> members, boolean last) {
            var branches = new LinkedHashMap<String, String>();
            var withAdvance = new ArrayList<Long>();
            var bills = 0;
            for (var member : members) {
                if (member.owes()) {
                    bills++;
                    branches.put(member.branch(), member.path());
                    if (member.hasAdvance()) {
                        withAdvance.add(member.person());
                    }
                }
            }
            return new Stretch(bills, last, branches, withAdvance);
        }
    }

    private record Place(String path, long person) {

        Place(Member member) {
            this(member.path(), member.person());
        }
    }

    /** A member as the run sees them; one who has a bill for the month already owes none. */
    record Member(
            long person,
            String branch,
            String path,
            boolean hasAdvance,
            boolean owes,
            @Nullable Long assessment,
            @Nullable Long relief,
            @Nullable Money due) {

        BillState state() {
            if (due == null) {
                return BillState.UNFIXED;
            }
            return due.isZero() ? BillState.SETTLED : BillState.OPEN;
        }
    }
}
