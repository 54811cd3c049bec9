package org.zhibu.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.RuleViolation;

/**
 * The rates in force from one month on. One rate is charged on the whole base, not on the part above a border.
 *
 * @param version what the text is called, such as "DF08"
 * @param flat what students, the unemployed and those who live on relief pay a month
 * @param localLeast the least that a place may fix for farmers, and {@code localMost} the most
 * @param ceiling what is generally the most a member owes a month; more is voluntary
 * @param central from this amount in one payment, a voluntary contribution goes to the Centre
 */
public record DuesTariff(
        String version,
        YearMonth from,
        List<Bracket> working,
        List<Bracket> retired,
        Money flat,
        Money localLeast,
        Money localMost,
        Money ceiling,
        Money central) {

    public static final String REGULATION = "《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号）";
    public static final String NOTICE_2017 = "《关于进一步规范党费工作的通知》（组电明字〔2017〕5号）";

    /** The rates of 2008 (articles 2, 5, 6 and 11) under the ceiling of 2017. */
    public static final DuesTariff OF_2008 = new DuesTariff(
            "DF08",
            YearMonth.of(2008, 4),
            List.of(
                    Bracket.upTo("3000", "0.5"),
                    Bracket.upTo("5000", "1"),
                    Bracket.upTo("10000", "1.5"),
                    Bracket.above("2")),
            List.of(Bracket.upTo("5000", "0.5"), Bracket.above("1")),
            Money.of("0.20"),
            Money.of("0.20"),
            Money.of("1.00"),
            Money.of("1000.00"),
            Money.of("1000.00"));

    public DuesTariff {
        working = inOrder(working);
        retired = inOrder(retired);
        if (localLeast.compareTo(localMost) > 0 || flat.fen() < 0 || localLeast.fen() < 0) {
            throw new RuleViolation("dues-tariff", "农民党员党费的下限高于上限，或者定额为负数", "请核对党费标准表");
        }
        if (!ceiling.isPositive() || !central.isPositive()) {
            throw new RuleViolation("dues-tariff", "月交纳上限和大额党费起点须大于零", "请核对党费标准表");
        }
    }

    private static List<Bracket> inOrder(List<Bracket> brackets) {
        for (var i = 0; i < brackets.size(); i++) {
            var upTo = brackets.get(i).upTo();
            var last = i == brackets.size() - 1;
            var before = i == 0 ? null : brackets.get(i - 1).upTo();
            if (last != (upTo == null) || (upTo != null && before != null && upTo.compareTo(before) <= 0)) {
                throw new RuleViolation("dues-tariff", "各档的基数上限须依次增大，最后一档不设上限", "请核对党费标准表");
            }
        }
        if (brackets.isEmpty()) {
            throw new RuleViolation("dues-tariff", "党费标准表没有任何一档", "请至少填写一档");
        }
        return List.copyOf(brackets);
    }

    /** The bracket that the whole base falls into; a base on the border belongs to the lower one. */
    public Bracket bracket(DuesCategory.Scale scale, Money base) {
        var brackets = scale == DuesCategory.Scale.RETIRED ? retired : working;
        for (var bracket : brackets) {
            if (bracket.upTo() == null || base.compareTo(bracket.upTo()) <= 0) {
                return bracket;
            }
        }
        throw new IllegalStateException("The last bracket has no limit");
    }

    /**
     * One line of the table.
     *
     * @param upTo the last base that belongs to it; none for the highest
     * @param percent of the whole base
     */
    public record Bracket(@Nullable Money upTo, BigDecimal percent) {

        public Bracket {
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.TEN) > 0) {
                throw new RuleViolation(
                        "dues-tariff", "比例%s%%不在0至10%%之间".formatted(percent.toPlainString()), "请核对党费标准表");
            }
        }

        static Bracket upTo(String base, String percent) {
            return new Bracket(Money.of(base), new BigDecimal(percent));
        }

        static Bracket above(String percent) {
            return new Bracket(null, new BigDecimal(percent));
        }
    }
}
