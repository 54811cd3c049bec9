package org.zhibu.dues;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.DuesRules;
import org.zhibu.rules.Finding;
import org.zhibu.rules.Money;
import org.zhibu.rules.VoluntaryRoute;
import org.zhibu.transfer.LettersOut;

/** The front door to money that comes in: booked once, on the oldest months first, and taken back only by the same lines reversed. */
@Service
@Transactional
public class DuesPayments {

    private static final int LONGEST_KEY = 64;

    private final PaymentRepository payments;
    private final BillRepository bills;
    private final BillBook book;
    private final DuesLedger ledger;
    private final DuesNumbers numbers;
    private final DuesTariffs tariffs;
    private final DuesDesk desk;
    private final DuesPractice practice;
    private final LettersOut letters;
    private final ApplicationEventPublisher facts;

    DuesPayments(
            PaymentRepository payments,
            BillRepository bills,
            BillBook book,
            DuesLedger ledger,
            DuesNumbers numbers,
            DuesTariffs tariffs,
            DuesDesk desk,
            DuesPractice practice,
            LettersOut letters,
            ApplicationEventPublisher facts) {
        this.payments = payments;
        this.bills = bills;
        this.book = book;
        this.ledger = ledger;
        this.numbers = numbers;
        this.tariffs = tariffs;
        this.desk = desk;
        this.practice = practice;
        this.letters = letters;
        this.facts = facts;
    }

    /**
     * Books what a collector of the member's branch took in.
     *
     * @param key chosen by the sender; the same key books once and gets the same receipt again
     */
    public PaymentView register(PaymentForm form, @Nullable String key, Actor actor) {
        if (key != null && key.length() > LONGEST_KEY) {
            throw new RuleViolation("idempotency-key-length", "请求编号超过64个字符", "请缩短 Idempotency-Key");
        }
        return registerFrom(key == null ? null : "desk:" + actor.account() + ":" + key, form, actor);
    }

    /** The same under a key of the whole house, such as a bank's serial number. */
    PaymentView registerFrom(@Nullable String source, PaymentForm form, Actor actor) {
        var account = book.hold(form.person());
        var branch = account.requireBranch();
        desk.requirePost(actor, branch, DuesDesk.COLLECTORS, "党费由党员所在党支部的书记、副书记或者组织委员登记");
        desk.requireOthersHands(form.person(), actor);
        if (form.purpose() == PaymentPurpose.DUES) {
            requireCollectedHere(form.person());
        }
        return book(form, account, source, actor);
    }

    /** What is paid here after the letter went out would be asked for once more over there. */
    void requireCollectedHere(PersonId person) {
        letters.paidThrough(person).ifPresent(through -> {
            throw new RuleViolation(
                    "dues-follow-the-letter",
                    "《中国共产党党员教育管理工作条例》第二十五条",
                    "组织关系介绍信已经开出，写明党费交至%s，以后的月份由接收支部收取".formatted(through),
                    "请到接收支部交纳；要在这里交，请先撤回介绍信");
        });
    }

    /** Books what reached the bank or the payment service; {@code source} names the transaction there and books once. */
    public PaymentView receive(PaymentForm form, String source, Actor actor) {
        return book(form, book.hold(form.person()), source, actor);
    }

    private PaymentView book(PaymentForm form, DuesAccount account, @Nullable String source, Actor actor) {
        var before = source == null ? Optional.<Payment>empty() : payments.findBySourceKey(source);
        if (before.isPresent()) {
            return sameAgain(before.get(), form);
        }
        desk.requirePast(form.paidOn(), null);
        if (!form.amount().isPositive()) {
            throw new RuleViolation("amount-positive", "金额须大于零", "请填写实际交纳的金额");
        }
        var open = form.purpose() == PaymentPurpose.DUES ? book.openBills(form.person()) : List.<BillBook.Due>of();
        requireReason(form, open);
        var payment = payments.save(Payment.of(
                numbers.receipt(
                        Objects.requireNonNull(account.branch()), desk.today().getYear()),
                form,
                account,
                source,
                desk.recorded(actor)));
        if (form.purpose() == PaymentPurpose.VOLUNTARY) {
            enter(Booking.of(payment, voluntaryAccount(form.amount()), form.amount()), actor);
        } else {
            allocate(payment, open, actor);
            book.applyAdvance(account, actor);
        }
        facts.publishEvent(new DuesFact.Paid(payment.receipt(), form.person(), form.amount(), form.paidOn(), actor));
        if (form.purpose() == PaymentPurpose.DUES
                && book.openBills(form.person()).isEmpty()) {
            facts.publishEvent(new DuesFact.Settled(form.person()));
        }
        return view(payment);
    }

    private PaymentView sameAgain(Payment before, PaymentForm form) {
        if (!before.person().equals(form.person()) || !before.amount().equals(form.amount())) {
            throw new RuleViolation(
                    "idempotency-key-reused", "同一请求编号已用于收据%s，内容不同".formatted(before.receipt()), "新的交纳请使用新的请求编号");
        }
        return view(before);
    }

    private void requireReason(PaymentForm form, List<BillBook.Due> open) {
        if (form.purpose() != PaymentPurpose.DUES || open.isEmpty()) {
            return;
        }
        Finding.answered(DuesRules.backPay(open.get(0).bill().month(), form.paidOn(), practice), form.reason());
    }

    private LedgerAccount voluntaryAccount(Money amount) {
        return DuesRules.routeOf(amount, tariffs.inForce(desk.thisMonth())) == VoluntaryRoute.CENTRAL
                ? LedgerAccount.CENTRAL
                : LedgerAccount.VOLUNTARY;
    }

    private void allocate(Payment payment, List<BillBook.Due> open, Actor actor) {
        var left = payment.amount();
        for (var due : open) {
            if (!left.isPositive()) {
                break;
            }
            var part = left.least(due.outstanding());
            enter(
                    Booking.on(
                                    due.bill(),
                                    EntryKind.PAYMENT,
                                    payment.method().account(),
                                    LedgerAccount.RECEIVABLE,
                                    part,
                                    payment.paidOn())
                            .with(payment),
                    actor);
            due.bill().settle(due.outstanding().minus(part));
            bills.save(due.bill());
            left = left.minus(part);
        }
        if (left.isPositive()) {
            enter(Booking.of(payment, LedgerAccount.ADVANCE, left), actor);
        }
    }

    /** Takes a payment back: every line once more the other way round, and the months are open again. */
    public PaymentView reverse(String receipt, String why, Actor actor) {
        var found = payments.require(receipt);
        var account = book.holdToBill(found.person());
        desk.requireSight(found.person(), found.path(), actor);
        desk.requirePost(actor, found.branch(), DuesDesk.COLLECTORS, "收据由开具的党支部冲正");
        desk.requireOthersHands(found.person(), actor);
        if (why.isBlank()) {
            throw new RuleViolation("reversal-has-a-reason", "没有填写冲正的原因", "请填写原因");
        }
        found.reverse(desk.today(), why);
        payments.save(found);
        ledger.linesOf(found)
                .forEach(written -> enter(written.line().reversed(written.id(), desk.today(), why), actor));
        book.takeBackAdvance(account, actor);
        book.settleAgain(found.person());
        // A month that was paid and since then is not owed any more must not be open now.
        book.follow(account, actor);
        facts.publishEvent(new DuesFact.PaymentReversed(receipt, found.person(), actor));
        return view(found);
    }

    @Transactional(readOnly = true)
    public PaymentView get(String receipt, Actor actor) {
        var payment = payments.require(receipt);
        desk.requireSight(payment.person(), payment.path(), actor);
        return view(payment);
    }

    private void enter(Booking line, Actor actor) {
        ledger.enter(line, desk.recorded(actor));
    }

    PaymentView view(Payment payment) {
        var lines = ledger.linesOf(payment);
        var months = new HashMap<Long, YearMonth>();
        bills.findByIdInOrderByDueMonth(lines.stream()
                        .map(written -> written.line().bill())
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(bill -> months.put(bill.id(), bill.month()));
        return payment.view(lines.stream()
                .map(DuesLedger.Written::line)
                .map(line -> new PaymentView.Share(
                        line.bill() == null ? null : months.get(line.bill()), line.credit(), line.amount()))
                .toList());
    }
}
