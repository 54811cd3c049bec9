package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibu.kernel.RuleViolation;

class TransferRulesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 7, 1);
    private static final TransferPractice PRACTICE = TransferPractice.DEFAULT;

    @ParameterizedTest
    @CsvSource({"110101, 110108, 10", "110101, 120101, 30", "110101, , 30", ", , 30"})
    void lettersWithinOneCityAreGoodForAShorterTime(String from, String to, int days) {
        assertThat(TransferRules.proposedValidity(from, to, PRACTICE)).isEqualTo(days);
    }

    @Test
    void theLastDayIsInTime() {
        var validUntil = TransferRules.validUntil(ISSUED, 90);

        assertThat(validUntil).isEqualTo(LocalDate.of(2026, 9, 29));
        assertThat(TransferRules.reception(validUntil, validUntil)).isEmpty();
    }

    /** E51. */
    @Test
    void onDayNinetyFiveTheLetterIsVoid() {
        var validUntil = TransferRules.validUntil(ISSUED, 90);

        assertThat(TransferRules.reception(validUntil, ISSUED.plusDays(95)))
                .extracting(Finding::rule)
                .containsExactly(Rule.LETTER_STILL_VALID);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "90, true", "91, false"})
    void noLetterIsGoodForLongerThanThreeMonths(int days, boolean allowed) {
        assertThat(TransferRules.letter(ISSUED, days, PRACTICE).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void bothSidesAreWarnedFiveDaysBeforeTheLastDay() {
        assertThat(TransferRules.expiryWarning(LocalDate.of(2026, 7, 31), PRACTICE))
                .isEqualTo(new Warning("W22", LocalDate.of(2026, 7, 26), LocalDate.of(2026, 8, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05, DUES_PAID_BEFORE_LEAVING",
        "2026-06, ",
        "2026-07, ",
        "2027-07, ",
        "2027-08, DUES_MONTH_PLAUSIBLE"
    })
    void duesShouldBePaidUpToTheMonthBefore(YearMonth paidThrough, Rule broken) {
        assertThat(TransferRules.release(ISSUED, paidThrough, false, false).stream()
                        .map(Finding::rule)
                        .toList())
                .isEqualTo(broken == null ? List.of() : List.of(broken));
    }

    @Test
    void whoeverLeavesDuringACorrectionLeavesWithAReason() {
        var findings = TransferRules.release(ISSUED, YearMonth.of(2026, 6), true, false);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Finding.answered(findings, " "))
                .satisfies(violation -> assertThat(violation.remedy()).contains("请填写特殊情况说明"));
        assertThat(Finding.answered(findings, "已与上级党委商定")).hasSize(1);
    }

    /** More than six months: the day itself is not yet too late. */
    @ParameterizedTest
    @CsvSource({"2026-01-01, false", "2025-12-31, true"})
    void halfAYearWithoutOrganizationalLifeOpensACase(LocalDate last, boolean interrupted) {
        assertThat(TransferRules.lifeInterrupted(last, ISSUED)).isEqualTo(interrupted);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new TransferPractice(10, 100, 90, 5, 10, 10, 10))
                .withMessageContaining("市外介绍信有效期");
    }
}
