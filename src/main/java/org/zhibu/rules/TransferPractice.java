package org.zhibu.rules;

import org.zhibu.kernel.RuleViolation;

/**
 * What the regulations leave to the place about letters of introduction (rulebook 3.3 and 11, no. 13).
 *
 * @param validityNearDays how long a letter is good within one city
 * @param validityFarDays how long it is good beyond
 * @param longestValidityDays what no letter may exceed; the usual ceiling is three months
 * @param expiryWarningDays how many days before the last day both sides are warned (W22)
 * @param receiptWorkingDays how long the issuer waits for the receipt once the letter has been received
 * @param receptionWorkingDays how long the receiving committee may leave a letter untouched
 * @param arrivalWorkingDays how long branch and committee may take from reception to arrival
 */
public record TransferPractice(
        int validityNearDays,
        int validityFarDays,
        int longestValidityDays,
        int expiryWarningDays,
        int receiptWorkingDays,
        int receptionWorkingDays,
        int arrivalWorkingDays) {

    public static final TransferPractice DEFAULT = new TransferPractice(10, 30, 90, 5, 10, 10, 10);

    public TransferPractice {
        between(1, longestValidityDays, validityNearDays, "市内介绍信有效期（天）");
        between(1, longestValidityDays, validityFarDays, "市外介绍信有效期（天）");
        between(1, 180, longestValidityDays, "介绍信最长有效期（天）");
        between(1, longestValidityDays, expiryWarningDays, "介绍信到期提醒（天）");
        between(1, 90, receiptWorkingDays, "回执期限（工作日）");
        between(1, 90, receptionWorkingDays, "接收期限（工作日）");
        between(1, 90, arrivalWorkingDays, "报到期限（工作日）");
    }

    private static void between(int least, int most, int value, String name) {
        if (value < least || value > most) {
            throw new RuleViolation(
                    "transfer-practice-in-range", "“%s”应在%d和%d之间，现为%d".formatted(name, least, most, value), "请在设置中改正");
        }
    }
}
