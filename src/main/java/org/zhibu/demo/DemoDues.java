package org.zhibu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhibu.dues.AmountFixing;
import org.zhibu.dues.DuesAssessments;
import org.zhibu.dues.DuesCollections;
import org.zhibu.dues.DuesPayments;
import org.zhibu.dues.PaymentForm;
import org.zhibu.dues.PaymentMethod;
import org.zhibu.dues.PaymentPurpose;
import org.zhibu.identity.Accounts;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.DuesCategory;
import org.zhibu.rules.Money;
import org.zhibu.rules.PayItem;
import org.zhibu.rules.PayLine;

/** Amounts for the members of the demo, and the present month with a third of it paid; a few members are left to fix. */
@Component
@Profile("demo")
class DemoDues {

    private final DuesAssessments assessments;
    private final DuesCollections collections;
    private final DuesPayments payments;
    private final Accounts accounts;

    DemoDues(DuesAssessments assessments, DuesCollections collections, DuesPayments payments, Accounts accounts) {
        this.assessments = assessments;
        this.collections = collections;
        this.payments = payments;
        this.accounts = accounts;
    }

    void begin(Map<String, List<PersonId>> members, LocalDate today) {
        members.forEach((branch, there) -> fix(branch, there, YearMonth.of(today.getYear(), 1)));
        var complete = false;
        while (!complete) {
            complete = collections.billNext();
        }
        members.forEach((branch, there) -> pay(branch, there, today));
    }

    /** The last two of a branch have no amount yet, so that a newcomer has something to fix. */
    private void fix(String branch, List<PersonId> there, YearMonth from) {
        for (var i = 0; i < there.size() - 2; i++) {
            assessments.fix(fixing(there.get(i), i, from), officer(branch, there.get(i)));
        }
    }

    private static AmountFixing fixing(PersonId person, int place, YearMonth from) {
        var retired = place % 6 == 5;
        var lines = retired
                ? List.of(line(PayItem.PENSION, 3200 + 300L * place), line(PayItem.PENSION_ALLOWANCE, 800))
                : List.of(
                        line(PayItem.POST_PAY, 2600 + 190L * place),
                        line(PayItem.GRADE_PAY, 1500 + 110L * place),
                        line(PayItem.BASIC_PERFORMANCE_PAY, 1200 + 90L * place),
                        line(PayItem.HOUSING_ALLOWANCE, 600),
                        line(PayItem.PENSION_INSURANCE, 480),
                        line(PayItem.HOUSING_FUND, 720));
        return new AmountFixing(
                person, retired ? DuesCategory.RETIRED : DuesCategory.MONTHLY, lines, null, false, from, null);
    }

    private static PayLine line(PayItem item, long yuan) {
        return new PayLine(item, new Money(yuan * 100));
    }

    private void pay(String branch, List<PersonId> there, LocalDate today) {
        for (var i = 0; i < there.size() - 2; i += 3) {
            var officer = officer(branch, there.get(i));
            var owed = collections.owed(there.get(i));
            if (owed.isPositive()) {
                payments.register(cash(there.get(i), owed, today), null, officer);
            }
        }
    }

    private static PaymentForm cash(PersonId person, Money amount, LocalDate today) {
        return new PaymentForm(person, PaymentPurpose.DUES, PaymentMethod.CASH, amount, today, null, null, null);
    }

    /** Nobody handles their own dues: those of the commissioner are the secretary's. */
    private Actor officer(String branch, PersonId person) {
        var commissioner = accounts.actor(branch + "commissioner");
        return person.equals(commissioner.person()) ? accounts.actor(branch + "secretary") : commissioner;
    }
}
