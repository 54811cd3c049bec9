package org.zhibu.dues;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.document.Papers;
import org.zhibu.document.ReceiptPaper;
import org.zhibu.kernel.Actor;
import org.zhibu.member.People;
import org.zhibu.organization.Organizations;

/** Puts receipts on paper; one that was taken back says so across. */
@Service
@Transactional(readOnly = true)
public class ReceiptPrints {

    private final DuesPayments payments;
    private final People people;
    private final Organizations organizations;
    private final Papers papers;

    ReceiptPrints(DuesPayments payments, People people, Organizations organizations, Papers papers) {
        this.payments = payments;
        this.people = people;
        this.organizations = organizations;
        this.papers = papers;
    }

    /** A PDF file, for the member and for those who see the member. */
    public byte[] print(String receipt, Actor actor) {
        var payment = payments.get(receipt, actor);
        return papers.receipt(new ReceiptPaper(
                payment.receipt(),
                organizations.get(payment.branch()).name(),
                people.nameOf(payment.person()),
                payment.payer(),
                payment.amount().toString(),
                ChineseAmount.of(payment.amount()),
                purpose(payment),
                payment.method().label(),
                payment.paidOn(),
                payment.reversedOn() == null ? null : "已冲正"));
    }

    private static String purpose(PaymentView payment) {
        if (payment.purpose() == PaymentPurpose.VOLUNTARY) {
            return payment.purpose().label();
        }
        var months = payment.shares().stream()
                .map(share -> share.month() == null ? "预交" + share.amount() + "元" : inChinese(share.month()))
                .collect(joining("、"));
        return months.isEmpty() ? payment.purpose().label() : "党费（" + months + "）";
    }

    private static String inChinese(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}
