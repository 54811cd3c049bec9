package org.zhibu.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a step is in time; both ends are inclusive, a missing end is open. */
public record Window(@Nullable LocalDate earliest, @Nullable LocalDate latest, Rule rule, RuleVersion version) {

    public boolean isTooEarly(LocalDate day) {
        return earliest != null && day.isBefore(earliest);
    }

    public boolean isTooLate(LocalDate day) {
        return latest != null && day.isAfter(latest);
    }
}
