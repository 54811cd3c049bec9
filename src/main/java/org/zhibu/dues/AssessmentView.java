package org.zhibu.dues;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.DuesReckoning;
import org.zhibu.rules.Money;
import org.zhibu.rules.PayItem;
import org.zhibu.rules.PayLine;

/** What somebody owes a month, from when to when, and everything it rests on. */
public record AssessmentView(
        PersonId person,
        YearMonth from,
        @Nullable YearMonth until,
        DuesReckoning reckoning,
        List<Line> lines,
        @Nullable Money local,
        String tariff,
        DuesPractice.Rounding rounding,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {

    /** A line of the pay slip and what it does to the base. */
    public record Line(PayItem item, String label, Money amount, PayItem.Treatment treatment) {

        static Line of(PayLine line) {
            return new Line(
                    line.item(), line.item().label(), line.amount(), line.item().treatment());
        }
    }
}
