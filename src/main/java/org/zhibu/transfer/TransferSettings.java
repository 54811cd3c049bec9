package org.zhibu.transfer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhibu.rules.TransferPractice;

/** What the regulations leave to the place about letters; the defaults are those of the rulebook. */
@ConfigurationProperties("zhibu.transfer")
record TransferSettings(
        @DefaultValue("10") int validityNearDays,
        @DefaultValue("30") int validityFarDays,
        @DefaultValue("90") int longestValidityDays,
        @DefaultValue("5") int expiryWarningDays,
        @DefaultValue("10") int receiptWorkingDays,
        @DefaultValue("10") int receptionWorkingDays,
        @DefaultValue("10") int arrivalWorkingDays) {

    TransferPractice practice() {
        return new TransferPractice(
                validityNearDays,
                validityFarDays,
                longestValidityDays,
                expiryWarningDays,
                receiptWorkingDays,
                receptionWorkingDays,
                arrivalWorkingDays);
    }
}
