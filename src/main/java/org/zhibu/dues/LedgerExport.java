package org.zhibu.dues;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.People;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PathCursor;
import org.zhibu.sheet.SheetWriter;

/** The ledger of an organization as a table, line by line in the order of days, a page in memory at a time. */
@Service
@Transactional(readOnly = true)
public class LedgerExport {

    private static final int PAGE = 1_000;

    private final JdbcClient database;
    private final People people;
    private final Organizations organizations;
    private final DuesDesk desk;

    LedgerExport(JdbcClient database, People people, Organizations organizations, DuesDesk desk) {
        this.database = database;
        this.people = people;
        this.organizations = organizations;
        this.desk = desk;
    }

    /** Refuses before the first byte whoever may not see it. */
    public void require(OrganizationCode organization, LocalDate first, LocalDate last, Actor actor) {
        desk.requireSeen(organization, actor);
        if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
            throw new RuleViolation("ledger-period", "起止日期应从前到后，一次不超过一年", "请分年度导出");
        }
    }

    public void write(OrganizationCode organization, LocalDate first, LocalDate last, Actor actor, OutputStream out) {
        require(organization, first, last, actor);
        var path = organizations.get(organization).path();
        var branches = new HashMap<OrganizationCode, String>();
        try (var table = LedgerTable.SHEET.writer(out)) {
            var after = new Place(first, 0);
            var page = page(path, after, last);
            while (!page.isEmpty()) {
                write(page, branches, table);
                var end = page.get(page.size() - 1);
                after = new Place(end.on(), end.id());
                page = page.size() < PAGE ? List.of() : page(path, after, last);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Line> page(String path, Place after, LocalDate last) {
        return database.sql("""
                        select e.*, b.due_month, p.receipt from dues_entry e
                        left join dues_bill b on b.id = e.bill
                        left join dues_payment p on p.id = e.payment
                        where e.path >= :path and e.path < :behind and e.occurred_on <= :last
                            and (e.occurred_on > :on or (e.occurred_on = :on and e.id > :id))
                        order by e.occurred_on, e.id
                        limit :page""")
                .param("path", path)
                .param("behind", PathCursor.firstAfter(path))
                .param("last", last)
                .param("on", after.on())
                .param("id", after.id())
                .param("page", PAGE)
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getObject("occurred_on", LocalDate.class),
                EntryKind.valueOf(row.getString("kind")),
                LedgerAccount.valueOf(row.getString("debit")),
                LedgerAccount.valueOf(row.getString("credit")),
                BigDecimal.valueOf(row.getLong("amount_fen"), 2),
                new OrganizationCode(row.getString("branch")),
                row.getObject("person", Long.class),
                row.getString("due_month"),
                row.getString("receipt"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getObject("reverses", Long.class));
    }

    private void write(List<Line> page, Map<OrganizationCode, String> branches, SheetWriter table) {
        var names = people.namesOf(page.stream()
                .map(Line::person)
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList());
        for (var line : page) {
            table.row(
                    LedgerTable.LINE.is(Long.toString(line.id())),
                    LedgerTable.DATE.is(line.on()),
                    LedgerTable.KIND.is(line.kind().label()),
                    LedgerTable.DEBIT.is(line.debit().label()),
                    LedgerTable.CREDIT.is(line.credit().label()),
                    LedgerTable.AMOUNT.is(line.amount()),
                    LedgerTable.BRANCH.is(branches.computeIfAbsent(
                            line.branch(), code -> organizations.get(code).name())),
                    LedgerTable.NAME.is(line.person() == null ? null : names.get(new PersonId(line.person()))),
                    LedgerTable.MONTH.is(line.month() == null ? null : YearMonth.parse(line.month())),
                    LedgerTable.RECEIPT.is(line.receipt()),
                    LedgerTable.NOTE.is(line.note()),
                    LedgerTable.RECORDED_BY.is(line.recordedBy()),
                    LedgerTable.REVERSES.is(line.reverses() == null ? null : Long.toString(line.reverses())));
        }
    }

    private record Place(LocalDate on, long id) {}

    private record Line(
            long id,
            LocalDate on,
            EntryKind kind,
            LedgerAccount debit,
            LedgerAccount credit,
            BigDecimal amount,
            OrganizationCode branch,
            @Nullable Long person,
            @Nullable String month,
            @Nullable String receipt,
            @Nullable String note,
            String recordedBy,
            @Nullable Long reverses) {}
}
