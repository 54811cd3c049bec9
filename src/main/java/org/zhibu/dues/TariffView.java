package org.zhibu.dues;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.DuesTariff;

/** A tariff with why and by whom it was entered; the one of 2008 came with the house. */
public record TariffView(
        DuesTariff tariff,
        @Nullable String reason,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {}
