package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every base, reckoned a second time in whole numbers: a fen is a hundredth, a percentage a thousandth part. */
class DuesPropertiesTest {

    private static final int TRIES = 200_000;
    private static final DuesCategory[] EARNING = {
        DuesCategory.MONTHLY, DuesCategory.ANNUAL_SALARY, DuesCategory.SELF_EMPLOYED, DuesCategory.RETIRED
    };

    private final Random chance = new Random(20_261_124);

    @Test
    void amountsAreTheWholeBaseTimesOneRateRoundedHalfUp() {
        for (var i = 0; i < TRIES; i++) {
            var category = EARNING[chance.nextInt(EARNING.length)];
            var base = 1 + chance.nextLong(7_000_000);
            var rounding = DuesPractice.Rounding.values()[chance.nextInt(3)];

            var due = reckon(category, base, rounding).due();

            var unit = rounding == DuesPractice.Rounding.FEN ? 1 : rounding == DuesPractice.Rounding.JIAO ? 10 : 100;
            var thousandths = base * perThousand(category, base);
            var expected = Math.min(100_000, (thousandths + unit * 500L) / (unit * 1000L) * unit);
            assertThat(due.fen())
                    .as("%s of %d fen to %s", category, base, rounding)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whoHasMoreNeverOwesLess() {
        for (var i = 0; i < TRIES; i++) {
            var category = EARNING[chance.nextInt(EARNING.length)];
            var base = 100 + chance.nextLong(7_000_000);

            var less = reckon(category, base, DuesPractice.Rounding.JIAO).due();
            var more = reckon(category, base + chance.nextLong(10_000), DuesPractice.Rounding.JIAO)
                    .due();

            assertThat(more).isGreaterThanOrEqualTo(less);
        }
    }

    @Test
    void whatIsWrittenIsWhatIsRead() {
        for (var i = 0; i < TRIES; i++) {
            var money = new Money(chance.nextLong(1_000_000_000));

            assertThat(Money.of(money.toString())).isEqualTo(money);
            assertThat(Money.of(new BigDecimal(money.toString()))).isEqualTo(money);
        }
    }

    private static long perThousand(DuesCategory category, long base) {
        if (category == DuesCategory.RETIRED) {
            return base <= 500_000 ? 5 : 10;
        }
        if (base <= 300_000) {
            return 5;
        }
        if (base <= 500_000) {
            return 10;
        }
        return base <= 1_000_000 ? 15 : 20;
    }

    private static DuesReckoning reckon(DuesCategory category, long base, DuesPractice.Rounding rounding) {
        var practice = new DuesPractice(
                rounding, DuesPractice.MidYearChange.NEXT_YEAR, DuesPractice.NoIncome.FLAT_AMOUNT, 6, 3, 6);
        return DuesRules.reckon(DuesTariff.OF_2008, practice, category, new Money(base), null, false);
    }
}
