package org.zhibu.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.People;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.rules.Money;

/** The front door to a month's collection: opened for every branch, worked through by the branch, checked by the committee. */
@Service
@Transactional
public class DuesCollections {

    private final DuesCalendar calendar;
    private final BillRun run;
    private final BillBook book;
    private final BillRepository bills;
    private final DuesCollectionRepository collections;
    private final CollectionOpening opening;
    private final DuesLedger ledger;
    private final Organizations organizations;
    private final People people;
    private final DuesDesk desk;
    private final ApplicationEventPublisher facts;

    DuesCollections(
            DuesCalendar calendar,
            BillRun run,
            BillBook book,
            BillRepository bills,
            DuesCollectionRepository collections,
            CollectionOpening opening,
            DuesLedger ledger,
            Organizations organizations,
            People people,
            DuesDesk desk,
            ApplicationEventPublisher facts) {
        this.calendar = calendar;
        this.run = run;
        this.book = book;
        this.bills = bills;
        this.collections = collections;
        this.opening = opening;
        this.ledger = ledger;
        this.organizations = organizations;
        this.people = people;
        this.desk = desk;
        this.facts = facts;
    }

    /**
     * Goes on billing: the next stretch of members in the oldest month that is not complete, the months that were missed included;
     * the collections of their branches are opened with it. Answers whether everything is billed up to the present month.
     */
    public boolean billNext() {
        calendar.hold();
        var due = calendar.dueForBilling();
        due.ifPresent(this::billStretch);
        return calendar.dueForBilling().isEmpty();
    }

    private void billStretch(YearMonth month) {
        run.begin(month, desk.today());
        run.next(month, desk.today()).ifPresent(billed -> {
            opening.openMissing(billed.branches(), month, desk.today())
                    .forEach(branch -> facts.publishEvent(
                            new DuesFact.CollectionOpened(DuesCollection.numberOf(branch, month), branch, month)));
            billed.withAdvance().forEach(person -> book.applyAdvance(book.hold(new PersonId(person)), Actor.SYSTEM));
        });
    }

    /** Has everything billed that is due: the first month of a new house need not wait for the first of the next one. */
    public void open(Actor actor) {
        desk.requireAnyPost(actor, Set.of(PostKind.DEPARTMENT), "党费收缴由组织部开启");
        if (calendar.dueForBilling().isEmpty()) {
            throw new Conflict("dues-opened", "%s的账单已经开出，下月1日自动开出下个月的账单".formatted(desk.thisMonth()));
        }
        facts.publishEvent(new DuesFact.OpeningAsked(actor));
    }

    /** One line per member who has a bill for the month, with everything they still owe. */
    @Transactional(readOnly = true)
    public List<CollectionLine> lines(String number, Actor actor) {
        var collection = collections.require(number);
        desk.requireSeen(collection.branch(), actor);
        return lines(collection);
    }

    List<CollectionLine> lines(DuesCollection collection) {
        var month = bills.findByBranchAndDueMonthOrderByPerson(collection.branch(), collection.month());
        var arrears = arrearsOf(collection);
        var changes = ledger.changesOf(month.stream().map(Bill::id).toList());
        var names = people.namesOf(month.stream().map(Bill::person).toList());
        return month.stream()
                .filter(bill -> bill.state() != BillState.CANCELLED)
                .map(bill -> {
                    var charged = bill.charged();
                    return new CollectionLine(
                            bill.person(),
                            names.getOrDefault(bill.person(), ""),
                            bill.state(),
                            charged,
                            charged == null ? Money.ZERO : charged.plus(changes.getOrDefault(bill.id(), Money.ZERO)),
                            arrears.getOrDefault(bill.person(), 0));
                })
                .toList();
    }

    /** Months before this one that somebody still owes. */
    private Map<PersonId, Integer> arrearsOf(DuesCollection collection) {
        var counts = new HashMap<PersonId, Integer>();
        bills
                .findByBranchAndStateInOrderByPersonAscDueMonthAsc(
                        collection.branch(), List.of(BillState.OPEN, BillState.UNFIXED))
                .stream()
                .filter(bill -> bill.month().isBefore(collection.month()))
                .forEach(bill -> counts.merge(bill.person(), 1, Integer::sum));
        return counts;
    }

    /** What somebody owes at present, over all months. */
    @Transactional(readOnly = true)
    public Money owed(PersonId person) {
        return book.openBills(person).stream().map(BillBook.Due::outstanding).reduce(Money.ZERO, Money::plus);
    }

    @Transactional(readOnly = true)
    public YearMonth monthOf(String number) {
        return collections.require(number).month();
    }

    /** What lies on the table when the month is closed or checked; who may open the form has been asked before. */
    @Transactional(readOnly = true)
    public CollectionCover cover(String number) {
        var collection = collections.require(number);
        var sums = sums(collection);
        return new CollectionCover(
                view(collection, organizations.get(collection.branch())),
                sums.unfixed(),
                sums.unpaid(),
                lines(collection));
    }

    /** The branch hands its month over; members whose amount nobody has fixed hold it up. */
    public void close(String number, CollectionClosing form, Actor actor) {
        var collection = collections.require(number);
        desk.requirePost(actor, collection.branch(), DuesDesk.COLLECTORS, "党费由党支部结账");
        desk.requirePast(form.occurredOn(), collection.openedOn());
        var sums = sums(collection);
        if (sums.unfixed() > 0) {
            throw new RuleViolation(
                    "amounts-fixed-before-closing", "还有%d名党员没有核定月交纳额".formatted(sums.unfixed()), "请先核定，再结账");
        }
        if (form.remitted().fen() < 0 || form.remitted().compareTo(sums.received()) > 0) {
            throw new RuleViolation(
                    "remitted-of-the-received",
                    "上缴金额%s元超过本月收到的%s元".formatted(form.remitted(), sums.received()),
                    "请核对上缴金额");
        }
        collection.close(sums, form.remitted(), form.occurredOn(), form.remark());
        collections.save(collection);
    }

    /** The committee confirms what arrived, which books it, or sends the month back. */
    public String reconcile(String number, CollectionReconciliation form, Actor actor) {
        var collection = collections.require(number);
        var committee = organizations.lineage(collection.branch()).committee();
        desk.requirePost(actor, committee.code(), DuesDesk.RECONCILERS, "党费由上级党委核对");
        desk.requirePast(form.occurredOn(), null);
        var agrees = form.outcome() == CollectionReconciliation.Answer.RECONCILED;
        collection.reconcile(agrees, form.occurredOn(), form.opinion());
        var remitted = view(collection, committee).remitted();
        if (agrees && remitted != null && remitted.isPositive()) {
            ledger.enter(remittance(collection, remitted, form.occurredOn()), desk.recorded(actor));
        }
        collections.save(collection);
        return form.outcome().name();
    }

    private static Booking remittance(DuesCollection collection, Money amount, LocalDate on) {
        return new Booking(
                EntryKind.REMITTANCE,
                LedgerAccount.REMITTED,
                LedgerAccount.CASH,
                amount,
                collection.branch(),
                collection.path(),
                null,
                null,
                null,
                collection.id(),
                null,
                on,
                collection.number());
    }

    /** The months of all branches of an organization. */
    @Transactional(readOnly = true)
    public List<CollectionView> of(OrganizationCode organization, YearMonth month, Actor actor) {
        desk.requireSeen(organization, actor);
        var branches = organizations.branchesUnder(organization);
        var names = new HashMap<OrganizationCode, OrganizationView>();
        branches.forEach(branch -> names.put(branch.code(), branch));
        return collections
                .findByBranchInAndDueMonthOrderByBranch(
                        branches.stream().map(OrganizationView::code).toList(), month)
                .stream()
                .map(collection -> view(collection, names.getOrDefault(collection.branch(), branches.get(0))))
                .toList();
    }

    @Transactional(readOnly = true)
    public CollectionView get(String number, Actor actor) {
        var collection = collections.require(number);
        return view(collection, desk.requireSeen(collection.branch(), actor));
    }

    private CollectionView view(DuesCollection collection, OrganizationView branch) {
        return collection.view(branch.name(), collection.state() == CollectionState.OPEN ? sums(collection) : null);
    }

    CollectionSums sums(DuesCollection collection) {
        var month = bills.findByBranchAndDueMonthOrderByPerson(collection.branch(), collection.month()).stream()
                .filter(bill -> bill.state() != BillState.CANCELLED)
                .toList();
        var unfixed =
                (int) month.stream().filter(bill -> bill.charged() == null).count();
        var unpaid = (int)
                month.stream().filter(bill -> bill.state() == BillState.OPEN).count();
        var due = month.stream().map(Bill::charged).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
        return new CollectionSums(
                month.size(),
                unfixed,
                unpaid,
                due,
                ledger.receivedBelow(
                        collection.path(),
                        collection.month().atDay(1),
                        collection.month().atEndOfMonth()));
    }
}
