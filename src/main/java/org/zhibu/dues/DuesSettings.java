package org.zhibu.dues;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhibu.rules.DuesPractice;

/**
 * What the regulations leave to the place about dues; the defaults are those of the rulebook.
 *
 * @param remittancePercent what share of the dues received goes upward; below the provinces the places fix it themselves
 * @param reminderDays the days of the month on which members who owe something are reminded
 */
@ConfigurationProperties("zhibu.dues")
record DuesSettings(
        @DefaultValue("JIAO") DuesPractice.Rounding rounding,
        @DefaultValue("NEXT_YEAR") DuesPractice.MidYearChange midYearChange,
        @DefaultValue("FLAT_AMOUNT") DuesPractice.NoIncome noIncome,
        @DefaultValue("6") int backPayMonths,
        @DefaultValue("3") int talkAfterMonths,
        @DefaultValue("6") int caseAfterMonths,
        @Nullable BigDecimal remittancePercent,
        @DefaultValue({"10", "25"}) Set<Integer> reminderDays) {

    DuesSettings {
        if (reminderDays.stream().anyMatch(day -> day < 1 || day > 28)) {
            throw new IllegalArgumentException("zhibu.dues.reminder-days are days that every month has: 1 to 28");
        }
    }

    DuesPractice practice() {
        return new DuesPractice(rounding, midYearChange, noIncome, backPayMonths, talkAfterMonths, caseAfterMonths);
    }
}
