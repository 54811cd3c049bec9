package org.zhibu.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhibu.kernel.RuleViolation;

/**
 * What the regulations leave to the place about dues (rulebook 2.4 and 11, no. 12).
 *
 * @param rounding to which unit the monthly amount is rounded; there is no national rule
 * @param midYearChange whether a change of pay counts at once or from the next January
 * @param noIncome what somebody owes who lives from income and had none
 * @param backPayMonths for how many months dues may generally be paid afterwards
 * @param talkAfterMonths after how many unpaid months the branch talks to the member
 * @param caseAfterMonths after how many unpaid months a case is opened; it never ends a membership
 */
public record DuesPractice(
        Rounding rounding,
        MidYearChange midYearChange,
        NoIncome noIncome,
        int backPayMonths,
        int talkAfterMonths,
        int caseAfterMonths) {

    public static final DuesPractice DEFAULT =
            new DuesPractice(Rounding.JIAO, MidYearChange.NEXT_YEAR, NoIncome.FLAT_AMOUNT, 6, 3, 6);

    public DuesPractice {
        if (backPayMonths < 1 || talkAfterMonths < 1 || caseAfterMonths <= talkAfterMonths || caseAfterMonths > 24) {
            throw new RuleViolation("dues-practice-in-range", "补交月数、谈话月数须为正数，且立案月数大于谈话月数、不超过24", "请在设置中改正");
        }
    }

    /** Half counts up, in decimal arithmetic; each month is rounded before months are added. */
    public enum Rounding implements Labeled {
        FEN("分", "0.01"),
        JIAO("角", "0.1"),
        YUAN("元", "1");

        private final String label;
        private final BigDecimal unit;

        Rounding(String label, String unit) {
            this.label = label;
            this.unit = new BigDecimal(unit);
        }

        @Override
        public String label() {
            return label;
        }

        Money round(BigDecimal yuan) {
            return Money.nearest(yuan.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit));
        }
    }

    /** The notice of 2017 fixes amounts once a year; article 10 of 2008 counts new pay from the month it is received. */
    public enum MidYearChange {
        NEXT_YEAR,
        AT_ONCE
    }

    /** There is no national minimum. */
    public enum NoIncome {
        FLAT_AMOUNT,
        NOTHING
    }
}
