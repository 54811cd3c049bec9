package org.zhibu.dues;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.OpenCases;
import org.zhibu.member.PaidDues;
import org.zhibu.rules.Money;

/** What those who let a member go have to know: up to when dues are paid, and what is open. */
@Component
class DuesOnLeaving implements PaidDues, OpenCases {

    private final BillBook book;
    private final DuesDesk desk;

    DuesOnLeaving(BillBook book, DuesDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @Override
    public Optional<YearMonth> paidThrough(PersonId person) {
        return book.paidThrough(person);
    }

    /** Arrears are shown, and they travel along: the new branch collects them. */
    @Override
    public List<OpenCase> of(PersonId person) {
        var behind = book.openBills(person).stream()
                .filter(due -> due.bill().month().isBefore(desk.thisMonth()))
                .toList();
        if (behind.isEmpty()) {
            return List.of();
        }
        var sum = behind.stream().map(BillBook.Due::outstanding).reduce(Money.ZERO, Money::plus);
        return List.of(new OpenCase(
                "党费欠缴%d个月（从%s起）共%s元"
                        .formatted(behind.size(), behind.get(0).bill().month(), sum),
                false));
    }
}
