package org.zhibu.dues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.Money;

/** Dues paid by the members themselves through a payment service, which reports each payment at least once. */
@Service
@Transactional
public class OnlinePayments {

    private static final Actor GATEWAY = new Actor("gateway", null);

    private final PaymentOrderRepository orders;
    private final DuesPayments payments;
    private final DuesCollections collections;
    private final DuesNumbers numbers;
    private final GatewaySeal seal;
    private final Optional<PaymentGateway> gateway;
    private final ObjectMapper json;
    private final Clock clock;

    OnlinePayments(
            PaymentOrderRepository orders,
            DuesPayments payments,
            DuesCollections collections,
            DuesNumbers numbers,
            GatewaySeal seal,
            Optional<PaymentGateway> gateway,
            ObjectMapper json,
            Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.collections = collections;
        this.numbers = numbers;
        this.seal = seal;
        this.gateway = gateway;
        this.json = json;
        this.clock = clock;
    }

    /** Sets out to pay everything the member owes at this moment. */
    public Order open(PersonId person, Actor actor) {
        if (!person.equals(actor.person())) {
            throw new NotAllowed("在线支付只用于交纳本人的党费；代交请由党支部登记");
        }
        var service = gateway.orElseThrow(() -> new RuleViolation("no-gateway", "没有接入在线支付", "请向党支部交纳"));
        payments.requireCollectedHere(person);
        var owed = collections.owed(person);
        if (!owed.isPositive()) {
            throw new RuleViolation("nothing-owed", "目前没有应交的党费", "新的账单每月初开出");
        }
        var number = numbers.order(LocalDate.now(clock).getYear());
        orders.save(PaymentOrder.of(number, person, owed, clock.instant()));
        return new Order(number, owed, service.open(number, owed));
    }

    /** Books what the payment service reports; the same report books once, however often and from wherever it comes. */
    public PaymentView report(String timestamp, String signature, String body) {
        seal.require(timestamp, signature, body);
        var report = read(body);
        var order =
                orders.hold(report.order()).orElseThrow(() -> new NotFound("没有编号为%s的支付单".formatted(report.order())));
        if (!order.amount().equals(report.amount())) {
            throw new RuleViolation(
                    "gateway-amount", "支付金额%s元与支付单的%s元不符".formatted(report.amount(), order.amount()), "请与支付服务方核对");
        }
        var view = payments.receive(
                new PaymentForm(
                        order.person(),
                        PaymentPurpose.DUES,
                        PaymentMethod.ONLINE,
                        report.amount(),
                        report.paidOn(),
                        null,
                        report.transaction(),
                        "在线支付"),
                "gateway:" + report.transaction(),
                GATEWAY);
        order.paid(view.receipt());
        orders.save(order);
        return view;
    }

    private Report read(String body) {
        try {
            return json.readValue(body, Report.class);
        } catch (JsonProcessingException notOurs) {
            throw unreadable();
        }
    }

    private static RuleViolation unreadable() {
        return new RuleViolation("gateway-report", "支付通知的内容不完整", "须有 transaction、order、amount 和 paidOn");
    }

    /** Where and how much to pay. */
    public record Order(String number, Money amount, URI payAt) {}

    /**
     * What the payment service reports.
     *
     * @param transaction its own number, the same for every repetition
     */
    record Report(String transaction, String order, Money amount, LocalDate paidOn) {

        private static final int LONGEST = 100;

        Report {
            if (transaction == null || order == null || amount == null || paidOn == null) {
                throw unreadable();
            }
            if (transaction.isBlank() || transaction.length() > LONGEST) {
                throw unreadable();
            }
        }
    }
}
