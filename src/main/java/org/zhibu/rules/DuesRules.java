package org.zhibu.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.RuleViolation;

/** Party dues as pure functions (rulebook 2). */
public final class DuesRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What is owed a month.
     *
     * @param base the monthly income that counts; needed where the category lives from income
     * @param local what the place has fixed; needed for farmers
     * @param aboveCeiling whether the member gives more than the ceiling of their own accord
     */
    public static DuesReckoning reckon(
            DuesTariff tariff,
            DuesPractice practice,
            DuesCategory category,
            @Nullable Money base,
            @Nullable Money local,
            boolean aboveCeiling) {
        return switch (category.scale()) {
            case FLAT -> fixed(category, tariff.flat());
            case LOCAL -> fixed(category, withinLimits(tariff, local));
            case WORKING, RETIRED -> proportional(tariff, practice, category, known(base), aboveCeiling);
        };
    }

    private static DuesReckoning proportional(
            DuesTariff tariff, DuesPractice practice, DuesCategory category, Money base, boolean aboveCeiling) {
        if (base.isZero()) {
            return fixed(category, practice.noIncome() == DuesPractice.NoIncome.NOTHING ? Money.ZERO : tariff.flat());
        }
        var percent = tariff.bracket(category.scale(), base).percent();
        var exact = base.yuan().multiply(percent).divide(HUNDRED);
        var rounded = practice.rounding().round(exact);
        var capped = !aboveCeiling && rounded.compareTo(tariff.ceiling()) > 0;
        return new DuesReckoning(category, base, percent, exact, rounded, capped, capped ? tariff.ceiling() : rounded);
    }

    private static DuesReckoning fixed(DuesCategory category, Money amount) {
        return new DuesReckoning(category, Money.ZERO, null, amount.yuan(), amount, false, amount);
    }

    private static Money known(@Nullable Money base) {
        if (base == null || base.fen() < 0) {
            throw new RuleViolation("dues-base-known", "没有填写党费计算基数", "请填写工资、养老金或者经营收入各项");
        }
        return base;
    }

    private static Money withinLimits(DuesTariff tariff, @Nullable Money local) {
        if (local == null || local.compareTo(tariff.localLeast()) < 0 || local.compareTo(tariff.localMost()) > 0) {
            throw new RuleViolation(
                    "dues-farmer-tariff",
                    DuesCategory.FARMER.article(),
                    "农民党员的党费%s".formatted(local == null ? "没有填写" : "为每月" + local + "元，超出规定范围"),
                    "请在每月%s至%s元之间确定".formatted(tariff.localLeast(), tariff.localMost()));
        }
        return local;
    }

    /** Probationary members pay from the month of the meeting that admitted them (article 8). */
    public static YearMonth firstMonth(LocalDate admittedOn) {
        return YearMonth.from(admittedOn);
    }

    /** The branch that takes somebody in collects from the month after those paid; months on the way included (E53). */
    public static YearMonth nextDue(YearMonth paidThrough) {
        return paidThrough.plusMonths(1);
    }

    /** Back pay reaches about half a year (article 12); further back it takes a reason. */
    public static List<Finding> backPay(YearMonth oldest, LocalDate paidOn, DuesPractice practice) {
        var months = monthsBehind(oldest, paidOn);
        return new Findings(paidOn)
                .when(
                        months > practice.backPayMonths(),
                        Rule.BACK_PAY_WITHIN_SIX_MONTHS,
                        "补交%s的党费，已超过%d个月".formatted(oldest, practice.backPayMonths()),
                        "请说明长期未交的原因")
                .list();
    }

    /** Several months at once take a special cause and the branch's consent (article 12). */
    public static List<Finding> paymentAhead(YearMonth latest, LocalDate paidOn) {
        return new Findings(paidOn)
                .when(
                        latest.isAfter(YearMonth.from(paidOn).plusMonths(2)),
                        Rule.PAYMENT_AHEAD_WITHIN_A_QUARTER,
                        "预交至%s，超过一个季度".formatted(latest),
                        "党费一般按月交纳，特殊情况经党支部同意可以每季度交纳一次")
                .list();
    }

    /** A voluntary payment of the central amount or more goes to the Centre as a whole (article 11). */
    public static VoluntaryRoute routeOf(Money onePayment, DuesTariff tariff) {
        return onePayment.compareTo(tariff.central()) >= 0 ? VoluntaryRoute.CENTRAL : VoluntaryRoute.LOCAL;
    }

    /** What goes upward of the dues received, to the fen. */
    public static Money share(Money received, BigDecimal percent) {
        return Money.nearest(received.yuan().multiply(percent).divide(HUNDRED));
    }

    /** Dues go upward by the end of the next April (articles 15 and 16). */
    public static LocalDate remittanceDue(int year) {
        return LocalDate.of(year + 1, 4, 30);
    }

    /** How far behind somebody is who has paid for nothing since that month, itself included. */
    public static DuesStage stage(YearMonth oldestUnpaid, LocalDate on, DuesPractice practice) {
        var months = monthsBehind(oldestUnpaid, on);
        if (months >= practice.caseAfterMonths()) {
            return DuesStage.CASE;
        }
        if (months >= practice.talkAfterMonths()) {
            return DuesStage.TALK;
        }
        return months >= 1 ? DuesStage.OVERDUE : DuesStage.CURRENT;
    }

    /** W19: yellow with the first whole month that went unpaid, red with the one that calls for a talk. */
    public static Warning arrearsWarning(YearMonth oldestUnpaid, DuesPractice practice) {
        return new Warning(
                "W19",
                oldestUnpaid.plusMonths(1).atDay(1),
                oldestUnpaid.plusMonths(practice.talkAfterMonths()).atDay(1));
    }

    /** Whole months that have gone by unpaid: a month is behind once it is over. */
    public static int monthsBehind(YearMonth oldestUnpaid, LocalDate on) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(oldestUnpaid, YearMonth.from(on)));
    }

    private DuesRules() {}
}
