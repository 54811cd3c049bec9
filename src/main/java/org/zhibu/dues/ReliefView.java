package org.zhibu.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** A relief as whoever sees the member reads it. */
public record ReliefView(
        String number,
        PersonId person,
        Money amount,
        YearMonth from,
        YearMonth until,
        String ground,
        LocalDate decidedOn,
        ReliefState state,
        @Nullable LocalDate answeredOn,
        @Nullable String opinion,
        Instant recordedAt,
        String recordedBy) {}
