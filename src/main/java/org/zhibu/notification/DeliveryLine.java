package org.zhibu.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What operators see of a notice on its way out: neither what it says nor to which address it goes. */
public record DeliveryLine(
        String id,
        String topic,
        @Nullable String account,
        DeliveryState state,
        int attempts,
        @Nullable Reason reason,
        @Nullable Integer replyCode,
        Instant queuedAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant dueAt) {}
