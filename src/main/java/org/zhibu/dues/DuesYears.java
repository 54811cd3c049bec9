package org.zhibu.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.organization.PathCursor;
import org.zhibu.rules.DuesRules;
import org.zhibu.rules.Money;

/** The front door to whole years: what is handed upward, and what the members are told. */
@Service
@Transactional
public class DuesYears {

    private final DuesPublicationRepository publications;
    private final DuesAccountRepository accounts;
    private final DuesLedger ledger;
    private final DuesDesk desk;
    private final DuesSettings settings;
    private final JdbcClient database;

    DuesYears(
            DuesPublicationRepository publications,
            DuesAccountRepository accounts,
            DuesLedger ledger,
            DuesDesk desk,
            DuesSettings settings,
            JdbcClient database) {
        this.publications = publications;
        this.accounts = accounts;
        this.ledger = ledger;
        this.desk = desk;
        this.settings = settings;
        this.database = database;
    }

    /** What an organization took in during a year and what share of it goes upward, where the place has fixed one. */
    @Transactional(readOnly = true)
    public Remittance remittance(OrganizationCode organization, int year, Actor actor) {
        var seen = desk.requireSeen(organization, actor);
        var figures = figures(seen.path(), year);
        var percent = settings.remittancePercent();
        var base = figures.received().minus(figures.central());
        return new Remittance(
                organization,
                year,
                figures,
                percent,
                percent == null ? null : DuesRules.share(base, percent),
                figures.central(),
                DuesRules.remittanceDue(year));
    }

    /** Once a year the members are told what came in and what became of it. */
    public DuesPublicationView publish(OrganizationCode code, int year, @Nullable String use, Actor actor) {
        desk.requirePost(actor, code, DuesDesk.COLLECTORS, "党费收缴情况由党支部公布");
        var branch = desk.requireSeen(code, actor);
        if (year > desk.today().getYear() || year < 2008) {
            throw new RuleViolation("publication-year", "%d年还没有收缴情况可以公布".formatted(year), "请填写已经开始的年度");
        }
        if (publications.existsByBranchAndPublishedYear(code, year)) {
            throw new Conflict("published-already", "%d年的党费收缴情况已经公布".formatted(year));
        }
        return publications
                .save(DuesPublication.of(
                        branch, year, figures(branch.path(), year), use, desk.today(), desk.recorded(actor)))
                .view();
    }

    /** For the members of the branch and for those who see it by their posts. */
    @Transactional(readOnly = true)
    public List<DuesPublicationView> publications(OrganizationCode branch, Actor actor) {
        var own = actor.person() != null
                && accounts.findById(actor.person().value())
                        .filter(account -> branch.equals(account.branch()))
                        .isPresent();
        if (!own && !desk.sees(branch, actor)) {
            throw new NotFound("没有这个党支部，或者不在您的职责范围内");
        }
        return publications.findByBranchOrderByPublishedYearDesc(branch).stream()
                .map(DuesPublication::view)
                .toList();
    }

    private YearFigures figures(String path, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return new YearFigures(
                persons(path, year, "state <> 'CANCELLED'"),
                ledger.receivedBelow(path, first, last),
                ledger.gainedBelow(LedgerAccount.VOLUNTARY, path, first, last),
                ledger.gainedBelow(LedgerAccount.CENTRAL, path, first, last),
                Money.ZERO.minus(ledger.gainedBelow(LedgerAccount.REMITTED, path, first, last)),
                persons(path, year, "state = 'OPEN'"));
    }

    private int persons(String path, int year, String condition) {
        return database.sql("select count(distinct person) from dues_bill where path >= :path and path < :behind"
                        + " and due_month between :first and :last and " + condition)
                .param("path", path)
                .param("behind", PathCursor.firstAfter(path))
                .param("first", year + "-01")
                .param("last", year + "-12")
                .query(Integer.class)
                .single();
    }

    /**
     * What goes upward.
     *
     * @param percent of what was received, as the place has fixed it; none where it has not
     * @param share the amount; none where there is no percentage
     * @param central large voluntary payments, which go to the Centre beside it
     * @param dueOn by when, at the latest
     */
    public record Remittance(
            OrganizationCode organization,
            int year,
            YearFigures figures,
            @Nullable BigDecimal percent,
            @Nullable Money share,
            Money central,
            LocalDate dueOn) {}
}
