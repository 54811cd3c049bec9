package org.zhibu.dues;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Members;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.Money;

/**
 * Keeps a member's bills in step with the membership record: whatever happened, there is one bill for every month owed and none
 * for any other. The monthly run does the same for everybody at once.
 */
@Component
class BillBook {

    private static final List<BillState> OWED = List.of(BillState.UNFIXED, BillState.OPEN);

    private final DuesAccountRepository accounts;
    private final BillRepository bills;
    private final DuesCalendar calendar;
    private final Pricing pricing;
    private final DuesLedger ledger;
    private final Members members;
    private final Organizations organizations;
    private final DuesDesk desk;

    BillBook(
            DuesAccountRepository accounts,
            BillRepository bills,
            DuesCalendar calendar,
            Pricing pricing,
            DuesLedger ledger,
            Members members,
            Organizations organizations,
            DuesDesk desk) {
        this.accounts = accounts;
        this.bills = bills;
        this.calendar = calendar;
        this.pricing = pricing;
        this.ledger = ledger;
        this.members = members;
        this.organizations = organizations;
        this.desk = desk;
    }

    /** Holds the member's account, opened if it is the first time, until the transaction is over. */
    DuesAccount hold(PersonId person) {
        return accounts.hold(person.value()).orElseGet(() -> accounts.save(DuesAccount.of(person, desk.thisMonth())));
    }

    /** The same for whoever is going to make or cancel bills. */
    DuesAccount holdToBill(PersonId person) {
        calendar.hold();
        return hold(person);
    }

    Optional<DuesAccount> find(PersonId person) {
        return accounts.findById(person.value());
    }

    DuesAccount require(PersonId person) {
        return find(person).orElseThrow(() -> new NotFound("没有此人的党费记录，或者不在您的职责范围内"));
    }

    /** Whether the person is or was a member; applicants owe nothing. */
    boolean concerns(PersonId person) {
        return find(person).isPresent() || !members.spellsOf(person).isEmpty();
    }

    /** Cancels what is open for somebody who is in no branch here any more: it is collected where they went. */
    void release(DuesAccount account, Actor actor) {
        if (members.standingOf(account.person(), desk.today()).branch() == null) {
            bills.findByPersonAndStateInOrderByDueMonth(account.person(), OWED)
                    .forEach(bill -> cancel(bill, "组织关系已转出，由接收党组织收取", actor));
        }
    }

    /** Follows the membership record: missing months are billed, months no longer owed are cancelled, the rest is handed on. */
    void follow(DuesAccount account, Actor actor) {
        var standing = members.standingOf(account.person(), desk.today());
        account.belongTo(standing.branch() == null ? null : organizations.get(standing.branch()));
        var months = account.months(members.spellsOf(account.person()), calendar.collectedSince());
        account.owe(months);
        accounts.save(account);
        if (account.branch() == null) {
            return;
        }
        var through = calendar.billedThrough();
        var owed = months.through(through);
        for (var bill : bills.findByPersonOrderByDueMonth(account.person())) {
            if (!owed.remove(bill.month())) {
                cancel(bill, "不再属于应交月份", actor);
            } else if (bill.state() == BillState.CANCELLED) {
                reinstate(bill, account, actor);
            } else if (bill.owed() && !bill.branch().equals(account.branch())) {
                bill.handTo(account);
                bills.save(bill);
            }
        }
        owed.forEach(month -> bills.save(priced(Bill.open(account, month, desk.today()))));
        applyAdvance(account, actor);
    }

    private Bill priced(Bill bill) {
        pricing.of(bill.person(), bill.month()).ifPresent(bill::charge);
        return bill;
    }

    /** Takes off what is still owed; what was paid stays paid. */
    void cancel(Bill bill, String why, Actor actor) {
        if (!bill.owed()) {
            return;
        }
        var outstanding = ledger.outstanding(bill);
        if (outstanding.isPositive()) {
            ledger.enter(
                    Booking.on(
                                    bill,
                                    EntryKind.CANCELLATION,
                                    LedgerAccount.DUES,
                                    LedgerAccount.RECEIVABLE,
                                    outstanding,
                                    desk.today())
                            .noted(why),
                    desk.recorded(actor));
        }
        bill.cancel();
        bills.save(bill);
    }

    private void reinstate(Bill bill, DuesAccount account, Actor actor) {
        ledger.linesOf(bill).stream()
                .filter(written -> written.line().kind() == EntryKind.CANCELLATION)
                .forEach(written -> ledger.enter(
                        written.line().reversed(written.id(), desk.today(), "恢复应交"), desk.recorded(actor)));
        bill.handTo(account);
        bill.reopen();
        if (bill.charged() == null) {
            priced(bill);
        } else {
            bill.settle(ledger.outstanding(bill));
        }
        bills.save(bill);
    }

    /** Brings what is not yet paid to the amounts that hold now; months that are paid are never rewritten. */
    void reprice(DuesAccount account, Actor actor) {
        for (var bill : bills.findByPersonAndStateInOrderByDueMonth(account.person(), OWED)) {
            pricing.of(bill.person(), bill.month()).ifPresent(price -> reprice(bill, price, actor));
        }
        applyAdvance(account, actor);
    }

    private void reprice(Bill bill, Price price, Actor actor) {
        var charged = bill.charged();
        if (charged == null) {
            bill.charge(price);
        } else {
            var lines = ledger.linesOf(bill);
            var claimed = charged.plus(sum(lines, EntryKind.ADJUSTMENT));
            adjust(bill, price.due().minus(claimed), actor);
            bill.rebase(price);
            bill.settle(ledger.outstanding(bill));
        }
        bills.save(bill);
    }

    /** What lines of one kind have added to a bill. */
    private static Money sum(List<DuesLedger.Written> lines, EntryKind kind) {
        return lines.stream()
                .map(DuesLedger.Written::line)
                .filter(line -> line.kind() == kind)
                .map(line -> line.debit() == LedgerAccount.RECEIVABLE ? line.amount() : Money.ZERO.minus(line.amount()))
                .reduce(Money.ZERO, Money::plus);
    }

    private void adjust(Bill bill, Money difference, Actor actor) {
        if (difference.isPositive()) {
            ledger.enter(
                    Booking.on(
                            bill,
                            EntryKind.ADJUSTMENT,
                            LedgerAccount.RECEIVABLE,
                            LedgerAccount.DUES,
                            difference,
                            desk.today()),
                    desk.recorded(actor));
        } else if (!difference.isZero()) {
            ledger.enter(
                    Booking.on(
                            bill,
                            EntryKind.ADJUSTMENT,
                            LedgerAccount.DUES,
                            LedgerAccount.RECEIVABLE,
                            Money.ZERO.minus(difference),
                            desk.today()),
                    desk.recorded(actor));
        }
    }

    /** What was paid ahead pays for the oldest months that are open; what a bill was overpaid by goes back to what is paid ahead. */
    void applyAdvance(DuesAccount account, Actor actor) {
        returnSurplus(account, actor);
        var left = ledger.advanceOf(account.person());
        for (var due : openBills(account.person())) {
            if (!left.isPositive()) {
                break;
            }
            var part = left.least(due.outstanding());
            ledger.enter(
                    Booking.on(
                            due.bill(),
                            EntryKind.ADVANCE,
                            LedgerAccount.ADVANCE,
                            LedgerAccount.RECEIVABLE,
                            part,
                            desk.today()),
                    desk.recorded(actor));
            due.bill().settle(due.outstanding().minus(part));
            bills.save(due.bill());
            left = left.minus(part);
        }
        account.advance(left.isPositive());
        accounts.save(account);
    }

    /** A payment that is taken back may have paid for months since: those are open again, the latest first. */
    void takeBackAdvance(DuesAccount account, Actor actor) {
        var missing = Money.ZERO.minus(ledger.advanceOf(account.person()));
        var newestFirst = new ArrayList<>(bills.findByPersonOrderByDueMonth(account.person()));
        Collections.reverse(newestFirst);
        for (var bill : newestFirst) {
            if (!missing.isPositive()) {
                break;
            }
            var used = Money.ZERO.minus(sum(ledger.linesOf(bill), EntryKind.ADVANCE));
            if (used.isPositive()) {
                var part = missing.least(used);
                ledger.enter(
                        Booking.on(
                                bill,
                                EntryKind.ADVANCE,
                                LedgerAccount.RECEIVABLE,
                                LedgerAccount.ADVANCE,
                                part,
                                desk.today()),
                        desk.recorded(actor));
                missing = missing.minus(part);
            }
        }
        account.advance(ledger.advanceOf(account.person()).isPositive());
        accounts.save(account);
    }

    /** Reads from the ledger which bills are open. */
    void settleAgain(PersonId person) {
        for (var bill : bills.findByPersonOrderByDueMonth(person)) {
            var outstanding = ledger.outstanding(bill);
            if (bill.charged() != null && (bill.state() != BillState.CANCELLED || outstanding.isPositive())) {
                bill.settle(outstanding);
                bills.save(bill);
            }
        }
    }

    private void returnSurplus(DuesAccount account, Actor actor) {
        var all = bills.findByPersonOrderByDueMonth(account.person());
        var changes = ledger.changesOf(all.stream().map(Bill::id).toList());
        for (var bill : all) {
            var charged = bill.charged();
            if (charged == null) {
                continue;
            }
            var outstanding = charged.plus(changes.getOrDefault(bill.id(), Money.ZERO));
            if (outstanding.fen() < 0) {
                ledger.enter(
                        Booking.on(
                                bill,
                                EntryKind.ADVANCE,
                                LedgerAccount.RECEIVABLE,
                                LedgerAccount.ADVANCE,
                                Money.ZERO.minus(outstanding),
                                desk.today()),
                        desk.recorded(actor));
            }
        }
    }

    /** The bills that still have something open, the oldest first. */
    List<Due> openBills(PersonId person) {
        var open = bills.findByPersonAndStateInOrderByDueMonth(person, List.of(BillState.OPEN));
        var changes = ledger.changesOf(open.stream().map(Bill::id).toList());
        var dues = new ArrayList<Due>();
        for (var bill : open) {
            var charged = bill.charged();
            if (charged != null) {
                dues.add(new Due(bill, charged.plus(changes.getOrDefault(bill.id(), Money.ZERO))));
            }
        }
        return dues;
    }

    /** The month up to which everything that was owed is settled; today's membership decides where it begins. */
    Optional<YearMonth> paidThrough(PersonId person) {
        var all = bills.findByPersonOrderByDueMonth(person).stream()
                .filter(bill -> bill.state() != BillState.CANCELLED)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.stream()
                .filter(Bill::owed)
                .findFirst()
                .map(bill -> bill.month().minusMonths(1))
                .orElseGet(() -> all.get(all.size() - 1).month()));
    }

    /** A bill and what is open on it. */
    record Due(Bill bill, Money outstanding) {}
}
