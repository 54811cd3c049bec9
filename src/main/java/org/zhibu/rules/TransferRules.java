package org.zhibu.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transfer of relations as pure functions (rulebook 3). */
public final class TransferRules {

    /** Half a year without organizational life, dues or work opens a case (《中国共产党章程》第九条); it never ends a membership. */
    private static final int MONTHS_WITHOUT_LIFE = 6;

    /** The length of validity to propose: letters within one city are good for a shorter time. */
    public static int proposedValidity(
            @Nullable String fromRegion, @Nullable String toRegion, TransferPractice practice) {
        return sameCity(fromRegion, toRegion) ? practice.validityNearDays() : practice.validityFarDays();
    }

    /** Region codes (GB/T 2260) of one city share their first four digits. */
    private static boolean sameCity(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && one.length() >= 4
                && other.length() >= 4
                && one.substring(0, 4).equals(other.substring(0, 4));
    }

    /** The last day on which the letter may be handed in. */
    public static LocalDate validUntil(LocalDate issuedOn, int validityDays) {
        return issuedOn.plusDays(validityDays);
    }

    /** What stands in the way of letting a member go, as far as the branch can tell. */
    public static List<Finding> release(
            LocalDate on, @Nullable YearMonth duesPaidThrough, boolean underCorrection, boolean withheldRights) {
        var lastMonth = YearMonth.from(on).minusMonths(1);
        return new Findings(on)
                .when(
                        duesPaidThrough != null && duesPaidThrough.isBefore(lastMonth),
                        Rule.DUES_PAID_BEFORE_LEAVING,
                        "党费只交到%s".formatted(duesPaidThrough),
                        "请先由本人补交党费")
                .when(
                        duesPaidThrough != null
                                && duesPaidThrough.isAfter(YearMonth.from(on).plusMonths(12)),
                        Rule.DUES_MONTH_PLAUSIBLE,
                        "党费交至%s，晚于一年之后".formatted(duesPaidThrough),
                        "请核对党费交至的月份")
                .when(
                        underCorrection || withheldRights,
                        Rule.NO_UNDECIDED_CASE_ON_LEAVING,
                        underCorrection ? "该同志正在限期改正" : "该同志的党员权利受到限制",
                        "请先与上级党委商定是否转出")
                .list();
    }

    public static List<Finding> letter(LocalDate issuedOn, int validityDays, TransferPractice practice) {
        return new Findings(issuedOn)
                .when(
                        validityDays < 1 || validityDays > practice.longestValidityDays(),
                        Rule.LETTER_WITHIN_LONGEST_VALIDITY,
                        "介绍信有效期为%d天，应为1至%d天".formatted(validityDays, practice.longestValidityDays()),
                        "请填写%d天以内的有效期".formatted(practice.longestValidityDays()))
                .list();
    }

    /** E51: whoever comes after the last day needs a new letter. */
    public static List<Finding> reception(LocalDate validUntil, LocalDate on) {
        return new Findings(on)
                .when(
                        on.isAfter(validUntil),
                        Rule.LETTER_STILL_VALID,
                        "介绍信已于%s过期".formatted(Wording.day(validUntil)),
                        "请退回，由原党委查明原因后重新开具")
                .list();
    }

    /** Whether somebody without a good reason has been without organizational life for so long that a case is opened. */
    public static boolean lifeInterrupted(LocalDate lastActivityOn, LocalDate on) {
        return lastActivityOn.plusMonths(MONTHS_WITHOUT_LIFE).isBefore(on);
    }

    /** W22: yellow some days before the last day, red from the day after it. */
    public static Warning expiryWarning(LocalDate validUntil, TransferPractice practice) {
        return new Warning("W22", validUntil.minusDays(practice.expiryWarningDays()), validUntil.plusDays(1));
    }

    private TransferRules() {}
}
