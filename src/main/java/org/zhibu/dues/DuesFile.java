package org.zhibu.dues;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.DuesRules;
import org.zhibu.rules.DuesTariff;
import org.zhibu.rules.Money;

/** What members and officers read about dues: the statement of a member, and why an amount is what it is. */
@Service
@Transactional(readOnly = true)
public class DuesFile {

    private final AssessmentRepository assessments;
    private final ReliefRepository reliefs;
    private final BillRepository bills;
    private final PaymentRepository payments;
    private final DuesPayments desk;
    private final BillBook book;
    private final DuesLedger ledger;
    private final Pricing pricing;
    private final DuesTariffs tariffs;
    private final DuesPractice practice;
    private final DuesDesk doors;

    DuesFile(
            AssessmentRepository assessments,
            ReliefRepository reliefs,
            BillRepository bills,
            PaymentRepository payments,
            DuesPayments desk,
            BillBook book,
            DuesLedger ledger,
            Pricing pricing,
            DuesTariffs tariffs,
            DuesPractice practice,
            DuesDesk doors) {
        this.assessments = assessments;
        this.reliefs = reliefs;
        this.bills = bills;
        this.payments = payments;
        this.desk = desk;
        this.book = book;
        this.ledger = ledger;
        this.pricing = pricing;
        this.tariffs = tariffs;
        this.practice = practice;
        this.doors = doors;
    }

    /** All months and payments of a member, and up to which month everything is paid. */
    public Statement statement(PersonId person, Actor actor) {
        requireSight(person, actor);
        var all = bills.findByPersonOrderByDueMonth(person);
        var changes = ledger.changesOf(all.stream().map(Bill::id).toList());
        var months = all.stream()
                .map(bill -> {
                    var charged = bill.charged();
                    return new Statement.Month(
                            bill.month(),
                            bill.branch(),
                            bill.state(),
                            charged,
                            charged == null ? Money.ZERO : charged.plus(changes.getOrDefault(bill.id(), Money.ZERO)));
                })
                .toList();
        return new Statement(
                person,
                book.paidThrough(person).orElse(null),
                ledger.advanceOf(person),
                months,
                payments.findByPersonOrderByIdDesc(person).stream()
                        .map(desk::view)
                        .toList());
    }

    /** The month up to which everything is settled, for the letter of introduction; nothing before anything was billed. */
    public Optional<YearMonth> paidThrough(PersonId person) {
        return book.paidThrough(person);
    }

    /** Why a month costs what it costs, and what would change it. */
    public Explanation explain(PersonId person, YearMonth month, Actor actor) {
        requireSight(person, actor);
        var bill = bills.findByPersonAndDueMonth(person, month);
        var assessment = bill.map(Bill::assessment)
                .flatMap(assessments::findById)
                .or(() -> assessments.inForce(person, month))
                .orElseThrow(() -> new NotFound("%s尚未核定此人的月交纳额，请由党支部先核定".formatted(month)));
        var tariff = tariffs.inForce(month);
        var relief = bill.map(Bill::relief)
                .flatMap(reliefs::findById)
                .or(() -> reliefs.findByPersonOrderByIdAsc(person).stream()
                        .filter(one -> one.covers(month))
                        .findFirst());
        var due = bill.map(Bill::charged)
                .or(() -> pricing.of(person, month).map(Price::due))
                .orElseGet(() -> assessment.view(tariff, practice).reckoning().due());
        return explanation(
                month, due, bill.map(ledger::outstanding).orElse(null), assessment, relief.orElse(null), tariff);
    }

    /** Why each bill of a branch's month is what it is; who may open the collector's form has been asked before. */
    public List<Explanation> explanations(OrganizationCode branch, YearMonth month) {
        var tariff = tariffs.inForce(month);
        var all = bills.findByBranchAndDueMonthOrderByPerson(branch, month);
        var fixed = byId(assessments.findByIdIn(ids(all, Bill::assessment)), Assessment::id);
        var granted = byId(reliefs.findByIdIn(ids(all, Bill::relief)), Relief::id);
        var explanations = new ArrayList<Explanation>();
        for (var bill : all) {
            var assessment = fixed.get(bill.assessment());
            var charged = bill.charged();
            if (assessment != null && charged != null) {
                explanations.add(explanation(month, charged, null, assessment, granted.get(bill.relief()), tariff));
            }
        }
        return explanations;
    }

    private static Set<Long> ids(List<Bill> bills, Function<Bill, @Nullable Long> id) {
        return bills.stream().map(id).filter(Objects::nonNull).collect(toSet());
    }

    private static <T> Map<Long, T> byId(List<T> found, Function<T, Long> id) {
        return found.stream().collect(toMap(id, each -> each));
    }

    private Explanation explanation(
            YearMonth month,
            Money due,
            @Nullable Money outstanding,
            Assessment assessment,
            @Nullable Relief relief,
            DuesTariff tariff) {
        var view = assessment.view(tariff, practice);
        var granted = relief == null ? null : relief.view();
        return new Explanation(
                view.person(),
                month,
                due,
                outstanding,
                view,
                granted,
                Wordings.steps(view, tariff, granted),
                Wordings.changes(view, tariff, practice));
    }

    private void requireSight(PersonId person, Actor actor) {
        doors.requireSight(person, book.require(person).path(), actor);
    }

    /** Who of a branch owes since when, the longest first. */
    public List<Arrear> arrears(OrganizationCode branch, Actor actor) {
        doors.requireSeen(branch, actor);
        var found = new ArrayList<Arrear>();
        PersonId last = null;
        for (var bill : bills.findByBranchAndStateInOrderByPersonAscDueMonthAsc(branch, List.of(BillState.OPEN))) {
            if (!bill.person().equals(last) && bill.month().isBefore(doors.thisMonth())) {
                last = bill.person();
                found.add(arrear(bill));
            }
        }
        found.sort(Comparator.comparing(Arrear::since));
        return found;
    }

    private Arrear arrear(Bill oldest) {
        var open = book.openBills(oldest.person());
        return new Arrear(
                oldest.person(),
                oldest.month(),
                open.size(),
                open.stream().map(BillBook.Due::outstanding).reduce(Money.ZERO, Money::plus),
                DuesRules.stage(oldest.month(), doors.today(), practice));
    }
}
