package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.kernel.RuleViolation;

/** The worked examples of the rulebook (2.7, D01 to D45) and what lies between them. */
class DuesRulesTest {

    private static final DuesTariff TARIFF = DuesTariff.OF_2008;
    private static final DuesPractice PRACTICE = DuesPractice.DEFAULT;

    /** D02 to D24 and D35; the last column is the amount before the ceiling. */
    @ParameterizedTest
    @CsvSource({
        "MONTHLY,   400.00, 0.5,    2.000,    2.00,    2.0",
        "MONTHLY,  1260.00, 0.5,    6.300,    6.30,    6.3",
        "MONTHLY,  2410.00, 0.5,   12.05,    12.05,   12.1",
        "MONTHLY,  2500.00, 0.5,   12.500,   12.50,   12.5",
        "MONTHLY,  2999.99, 0.5,   14.99995, 15.00,   15.0",
        "MONTHLY,  3000.00, 0.5,   15.000,   15.00,   15.0",
        "MONTHLY,  3000.01, 1,     30.0001,  30.00,   30.0",
        "MONTHLY,  3333.33, 1,     33.3333,  33.33,   33.3",
        "MONTHLY,  4567.89, 1,     45.6789,  45.68,   45.7",
        "MONTHLY,  4980.00, 1,     49.80,    49.80,   49.8",
        "MONTHLY,  5000.00, 1,     50.00,    50.00,   50.0",
        "MONTHLY,  5000.01, 1.5,   75.00015, 75.00,   75.0",
        "MONTHLY,  5678.90, 1.5,   85.1835,  85.18,   85.2",
        "MONTHLY,  7777.77, 1.5,  116.66655, 116.67, 116.7",
        "MONTHLY,  9999.99, 1.5,  149.99985, 150.00, 150.0",
        "MONTHLY, 10000.00, 1.5,  150.00,    150.00, 150.0",
        "MONTHLY, 10000.01, 2,    200.0002,  200.00, 200.0",
        "MONTHLY, 12345.67, 2,    246.9134,  246.91, 246.9",
        "MONTHLY, 33333.33, 2,    666.6666,  666.67, 666.7",
        "MONTHLY, 50000.00, 2,   1000.00,   1000.00, 1000.0",
        "MONTHLY, 66000.00, 2,   1320.00,   1320.00, 1320.0",
        "RETIRED,  2800.00, 0.5,   14.00,    14.00,   14.0",
        "RETIRED,  4999.99, 0.5,   24.99995, 25.00,   25.0",
        "RETIRED,  5000.00, 0.5,   25.00,    25.00,   25.0",
        "RETIRED,  5000.01, 1,     50.0001,  50.00,   50.0",
        "RETIRED,  6200.00, 1,     62.00,    62.00,   62.0",
        "RETIRED,  9876.54, 1,     98.7654,  98.77,   98.8"
    })
    void oneRateIsChargedOnTheWholeBase(
            DuesCategory category,
            String base,
            BigDecimal percent,
            BigDecimal exact,
            BigDecimal toTheFen,
            BigDecimal toTheJiao) {
        var reckoning = reckon(category, base);

        assertThat(reckoning.percent()).isEqualByComparingTo(percent);
        assertThat(reckoning.exact()).isEqualByComparingTo(exact);
        assertThat(reckoning.rounded().yuan()).isEqualByComparingTo(toTheJiao);
        assertThat(reckon(roundingTo(DuesPractice.Rounding.FEN), category, base)
                        .rounded()
                        .yuan())
                .isEqualByComparingTo(toTheFen);
    }

    /** D01 and D30. */
    @Test
    void whoHadNoIncomePaysTheFlatAmountUnlessThePlaceDecidesOtherwise() {
        assertThat(reckon(DuesCategory.SELF_EMPLOYED, "0").due()).isEqualTo(Money.of("0.20"));

        var nothing =
                new DuesPractice(PRACTICE.rounding(), PRACTICE.midYearChange(), DuesPractice.NoIncome.NOTHING, 6, 3, 6);
        assertThat(reckon(nothing, DuesCategory.MONTHLY, "0").due()).isEqualTo(Money.ZERO);
    }

    /** D19, D20 and D31. */
    @ParameterizedTest
    @CsvSource({"MONTHLY, 50000, false", "MONTHLY, 66000, true", "ANNUAL_SALARY, 60000, true"})
    void nobodyOwesMoreThanAThousandAMonth(DuesCategory category, String base, boolean capped) {
        var reckoning = reckon(category, base);

        assertThat(reckoning.due()).isEqualTo(Money.of("1000"));
        assertThat(reckoning.capped()).isEqualTo(capped);
    }

    @Test
    void whoeverWantsToGiveMoreThanTheCeilingMay() {
        var reckoning = DuesRules.reckon(TARIFF, PRACTICE, DuesCategory.MONTHLY, Money.of("66000"), null, true);

        assertThat(reckoning.due()).isEqualTo(Money.of("1320"));
    }

    /** D25 and D26. */
    @ParameterizedTest
    @EnumSource(names = {"STUDENT", "UNEMPLOYED", "RELIEF"})
    void whoHasNoPayOwesTwoJiao(DuesCategory category) {
        var due = reckon(category, null).due();

        assertThat(due).isEqualTo(Money.of("0.2"));
        assertThat(due.times(12)).isEqualTo(Money.of("2.4"));
    }

    /** D27. */
    @ParameterizedTest
    @ValueSource(strings = {"0.2", "0.5", "1.0"})
    void farmersPayWhatThePlaceHasFixed(String local) {
        assertThat(farmer(local).due()).isEqualTo(Money.of(local));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.19", "1.01", "1.1"})
    void noPlaceMayFixLessThanTwoJiaoOrMoreThanAYuanForFarmers(String local) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> farmer(local))
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("dues-farmer-tariff");
                    assertThat(refusal.article()).contains("第六条");
                    assertThat(refusal.remedy()).contains("0.20至1.00元");
                });
    }

    /** D28, D29 and D30. */
    @ParameterizedTest
    @CsvSource({"45000, 15000.00, 300.0", "9000, 3000.00, 15.0", "-1200, 0.00, 0.2"})
    void withoutAFixedIncomeTheAverageOfTheLastQuarterCounts(String quarter, String average, String due) {
        var base = PayLine.averageOfQuarter(Money.of(quarter));

        assertThat(base).isEqualTo(Money.of(average));
        assertThat(reckon(DuesCategory.SELF_EMPLOYED, average).due()).isEqualTo(Money.of(due));
    }

    /** D32. */
    @Test
    void whatIsExcludedAndDeductedDecidesTheBracketOfInstitutionStaff() {
        var base = PayLine.base(List.of(
                line(PayItem.POST_PAY, "3200"),
                line(PayItem.GRADE_PAY, "1800"),
                line(PayItem.BASIC_PERFORMANCE_PAY, "2400"),
                line(PayItem.REWARD_PERFORMANCE_PAY, "1500"),
                line(PayItem.HOUSING_ALLOWANCE, "600"),
                line(PayItem.COMMUNICATION_ALLOWANCE, "200"),
                line(PayItem.INCOME_TAX, "85"),
                line(PayItem.PENSION_INSURANCE, "592"),
                line(PayItem.MEDICAL_INSURANCE, "148"),
                line(PayItem.UNEMPLOYMENT_INSURANCE, "37"),
                line(PayItem.HOUSING_FUND, "888"),
                line(PayItem.ANNUITY, "296")));

        assertThat(base).isEqualTo(Money.of("5354"));
        assertThat(reckon(DuesCategory.MONTHLY, "5354").due()).isEqualTo(Money.of("80.3"));
    }

    /** D33, and D34 is what must not come out. */
    @Test
    void aBonusThatIsNotRegularStaysOut() {
        var base = PayLine.base(List.of(
                line(PayItem.BASIC_PAY, "4500"),
                line(PayItem.POST_PAY, "1500"),
                line(PayItem.REGULAR_BONUS, "2000"),
                line(PayItem.IRREGULAR_BONUS, "3000"),
                line(PayItem.INCOME_TAX, "2100")));

        assertThat(base).isEqualTo(Money.of("5900"));
        assertThat(reckon(DuesCategory.MONTHLY, base.toString()).due())
                .isEqualTo(Money.of("88.5"))
                .isNotEqualTo(Money.of("133.5"));
    }

    /** D36 and D37. */
    @Test
    void monthsAreRoundedFirstAndAddedThen() {
        assertThat(reckon(DuesCategory.MONTHLY, "3000.00").due().times(3)).isEqualTo(Money.of("45.0"));
        assertThat(reckon(DuesCategory.MONTHLY, "3333.33").due().times(5)).isEqualTo(Money.of("166.5"));
        assertThat(reckon(roundingTo(DuesPractice.Rounding.FEN), DuesCategory.MONTHLY, "3333.33")
                        .due()
                        .times(5))
                .isEqualTo(Money.of("166.65"));
    }

    /** D37 and D38. */
    @ParameterizedTest
    @CsvSource({"2026-06, 5, true", "2026-05, 6, true", "2026-04, 7, false"})
    void backPayReachesHalfAYear(YearMonth oldest, int months, boolean withoutReason) {
        var on = LocalDate.of(2026, 11, 24);

        assertThat(DuesRules.monthsBehind(oldest, on)).isEqualTo(months);
        assertThat(DuesRules.backPay(oldest, on, PRACTICE).isEmpty()).isEqualTo(withoutReason);
    }

    @ParameterizedTest
    @CsvSource({"2026-11, true", "2027-01, true", "2027-02, false"})
    void aQuarterMayBePaidAtOnce(YearMonth latest, boolean withoutReason) {
        assertThat(DuesRules.paymentAhead(latest, LocalDate.of(2026, 11, 24)).isEmpty())
                .isEqualTo(withoutReason);
    }

    /** D39 and D40. */
    @ParameterizedTest
    @CsvSource({"1000.00, CENTRAL", "999.90, LOCAL", "25000, CENTRAL"})
    void aThousandInOneVoluntaryPaymentGoesToTheCentre(String amount, VoluntaryRoute route) {
        assertThat(DuesRules.routeOf(Money.of(amount), TARIFF)).isEqualTo(route);
    }

    /** D43. */
    @Test
    void probationaryMembersPayFromTheMonthOfTheMeeting() {
        assertThat(DuesRules.firstMonth(LocalDate.of(2026, 6, 15))).isEqualTo(YearMonth.of(2026, 6));
    }

    /** D45. */
    @Test
    void theReceiverCollectsFromTheMonthAfterTheOnesPaid() {
        assertThat(DuesRules.nextDue(YearMonth.of(2026, 9))).isEqualTo(YearMonth.of(2026, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, CURRENT",
        "2026-10, OVERDUE",
        "2026-09, OVERDUE",
        "2026-08, TALK",
        "2026-06, TALK",
        "2026-05, CASE"
    })
    void threeUnpaidMonthsCallForATalkAndSixForACase(YearMonth oldestUnpaid, DuesStage stage) {
        assertThat(DuesRules.stage(oldestUnpaid, LocalDate.of(2026, 11, 24), PRACTICE))
                .isEqualTo(stage);
    }

    @Test
    void arrearsTurnYellowAfterOneMonthAndRedAfterThree() {
        assertThat(DuesRules.arrearsWarning(YearMonth.of(2026, 8), PRACTICE))
                .isEqualTo(new Warning("W19", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 1)));
    }

    @Test
    void aBaseIsAskedForWhereIncomeCounts() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> reckon(DuesCategory.RETIRED, null))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("dues-base-known"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.234", "1e3x", "99999999999", "NaN"})
    void whatIsNoAmountOfMoneyIsRefused(String text) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Money.of(text));
    }

    @Test
    void theBracketsOfATariffFollowEachOther() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> tariff(List.of(
                        new DuesTariff.Bracket(Money.of("5000"), BigDecimal.ONE),
                        new DuesTariff.Bracket(Money.of("3000"), BigDecimal.ONE),
                        new DuesTariff.Bracket(null, BigDecimal.ONE))));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> tariff(List.of(new DuesTariff.Bracket(Money.of("5000"), BigDecimal.ONE))));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> tariff(List.of()));
    }

    private static DuesTariff tariff(List<DuesTariff.Bracket> working) {
        return new DuesTariff(
                "TEST",
                YearMonth.of(2027, 1),
                working,
                TARIFF.retired(),
                TARIFF.flat(),
                TARIFF.localLeast(),
                TARIFF.localMost(),
                TARIFF.ceiling(),
                TARIFF.central());
    }

    private static DuesReckoning reckon(DuesCategory category, @Nullable String base) {
        return reckon(PRACTICE, category, base);
    }

    private static DuesReckoning reckon(DuesPractice practice, DuesCategory category, @Nullable String base) {
        return DuesRules.reckon(TARIFF, practice, category, base == null ? null : Money.of(base), null, false);
    }

    private static DuesReckoning farmer(String local) {
        return DuesRules.reckon(TARIFF, PRACTICE, DuesCategory.FARMER, null, Money.of(local), false);
    }

    private static DuesPractice roundingTo(DuesPractice.Rounding unit) {
        return new DuesPractice(unit, PRACTICE.midYearChange(), PRACTICE.noIncome(), 6, 3, 6);
    }

    private static PayLine line(PayItem item, String amount) {
        return new PayLine(item, Money.of(amount));
    }
}
