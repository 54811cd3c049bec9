package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.organization.PathCursor;
import org.zhibu.rules.Money;

/** Lines are added and never changed; every balance is their sum. What was charged stands in the bills. */
@Component
class DuesLedger {

    private static final String BALANCE = "coalesce(sum(case when debit = :account then amount_fen else 0 end), 0)"
            + " - coalesce(sum(case when credit = :account then amount_fen else 0 end), 0)";

    private final JdbcClient database;

    DuesLedger(JdbcClient database) {
        this.database = database;
    }

    long enter(Booking line, Recorded recorded) {
        var id = TSID.Factory.getTsid().toLong();
        database.sql("insert into dues_entry (id, kind, debit, credit, amount_fen, branch, path, person, bill, payment,"
                        + " collection, reverses, occurred_on, note, recorded_at, recorded_by, recorded_by_person)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(parameters(id, line, recorded))
                .update();
        return id;
    }

    private static List<@Nullable Object> parameters(long id, Booking line, Recorded recorded) {
        return Arrays.asList(
                id,
                line.kind().name(),
                line.debit().name(),
                line.credit().name(),
                line.amount().fen(),
                line.branch().value(),
                line.path(),
                line.person(),
                line.bill(),
                line.payment(),
                line.collection(),
                line.reverses(),
                line.on(),
                line.note(),
                Timestamp.from(recorded.at()),
                recorded.by(),
                recorded.person() == null ? null : recorded.person().value());
    }

    /** What the ledger has added to or taken from each bill since it was charged; bills without a line are not in it. */
    Map<Long, Money> changesOf(Collection<Long> bills) {
        var changes = new HashMap<Long, Money>();
        if (bills.isEmpty()) {
            return changes;
        }
        database.sql("select bill, " + BALANCE + " as balance from dues_entry where bill in (:bills) group by bill")
                .param("account", LedgerAccount.RECEIVABLE.name())
                .param("bills", bills)
                .query((row, number) -> changes.put(row.getLong("bill"), new Money(row.getLong("balance"))))
                .list();
        return changes;
    }

    Money outstanding(Bill bill) {
        var charged = bill.charged();
        return charged == null
                ? Money.ZERO
                : charged.plus(changesOf(List.of(bill.id())).getOrDefault(bill.id(), Money.ZERO));
    }

    /** What somebody has paid ahead. */
    Money advanceOf(PersonId person) {
        var balance = database.sql("select " + BALANCE + " from dues_entry where person = :person")
                .param("account", LedgerAccount.ADVANCE.name())
                .param("person", person.value())
                .query(Long.class)
                .single();
        return new Money(-balance);
    }

    /** The lines of a payment that were not reversed. */
    List<Written> linesOf(Payment payment) {
        return database.sql("select * from dues_entry e where e.payment = :payment and e.kind <> 'REVERSAL'"
                        + " and not exists (select 1 from dues_entry r where r.reverses = e.id) order by e.id")
                .param("payment", payment.id())
                .query((row, number) -> written(row))
                .list();
    }

    /** The lines of a bill that were not reversed, the latest first. */
    List<Written> linesOf(Bill bill) {
        return database.sql("select * from dues_entry e where e.bill = :bill and e.kind <> 'REVERSAL'"
                        + " and not exists (select 1 from dues_entry r where r.reverses = e.id) order by e.id desc")
                .param("bill", bill.id())
                .query((row, number) -> written(row))
                .list();
    }

    /** What came in between two days in the branches below a path, whatever it was for. */
    Money receivedBelow(String path, LocalDate first, LocalDate last) {
        return sum(
                "case when debit in ('CASH', 'BANK', 'ONLINE') then amount_fen"
                        + " when kind = 'REVERSAL' and credit in ('CASH', 'BANK', 'ONLINE') then -amount_fen else 0 end",
                path,
                first,
                last);
    }

    /** What one account gained between two days in the branches below a path. */
    Money gainedBelow(LedgerAccount account, String path, LocalDate first, LocalDate last) {
        var name = account.name();
        return sum(
                "case when credit = '" + name + "' then amount_fen when debit = '" + name
                        + "' then -amount_fen else 0 end",
                path,
                first,
                last);
    }

    private Money sum(String amount, String path, LocalDate first, LocalDate last) {
        var fen = database.sql("select coalesce(sum(" + amount + "), 0) from dues_entry"
                        + " where path >= :path and path < :behind and occurred_on between :first and :last")
                .param("path", path)
                .param("behind", PathCursor.firstAfter(path))
                .param("first", first)
                .param("last", last)
                .query(Long.class)
                .single();
        return new Money(fen);
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getLong("id"),
                new Booking(
                        EntryKind.valueOf(row.getString("kind")),
                        LedgerAccount.valueOf(row.getString("debit")),
                        LedgerAccount.valueOf(row.getString("credit")),
                        new Money(row.getLong("amount_fen")),
                        new OrganizationCode(row.getString("branch")),
                        row.getString("path"),
                        row.getObject("person", Long.class),
                        row.getObject("bill", Long.class),
                        row.getObject("payment", Long.class),
                        row.getObject("collection", Long.class),
                        row.getObject("reverses", Long.class),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getString("note")));
    }

    /** A line as it stands. */
    record Written(long id, Booking line) {}
}
